/**
 * Runs on the phone: every picture that a page fetched, how large it is and how large it is shown, in its own
 * pixels and the screen's. A drawing (SVG) has no pixels of its own.
 * @returns {{ what: string, mode: string, drawing: boolean, own: number[], shown: number[] }[]}
 */
globalThis.picturesOf = (page) =>
  [...page.querySelectorAll('wx-image > img')]
    .filter((picture) => picture.checkVisibility() && picture.naturalWidth > 0)
    // What was taken with this very phone was not fetched.
    .filter((picture) => !picture.src.startsWith('blob:'))
    .map((picture) => ({
      what: picture.src.slice(0, 80),
      mode: picture.parentElement.getAttribute('mode') || 'scaleToFill',
      drawing: /^data:image\/svg|\.svg(\?|$)/.test(picture.src),
      own: [picture.naturalWidth, picture.naturalHeight],
      shown: [picture.clientWidth, picture.clientHeight].map((px) => px * devicePixelRatio),
    }))
