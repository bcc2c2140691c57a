/** What the project allows itself; WeChat's own limits are 2 MB a package and 20 MB in all. */
export const budget = {
  packageBytes: 1024 * 1024,
  wholeBytes: 4 * 1024 * 1024,
  tabIconBytes: 40 * 1024,
  /** Lines a file: half of them at most, nine in ten at most, each at most. */
  fileLines: { median: 60, p90: 150, max: 250 },
  functionLines: 50,
  /** Contrast by WCAG: words 4.5 to 1, controls and fills 3 to 1. */
  contrast: { text: 4.5, control: 3 },
}
