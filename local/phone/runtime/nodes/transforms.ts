/** Transforms as WeChat's animations name them, in CSS. */

const length = (value: unknown) => (typeof value === 'number' ? `${value}px` : String(value))
const degrees = (value: unknown) => `${value}deg`

/** In: `rotate`, `translateX`, `scale` …, and its values: px, degrees or factors. Out: the CSS function. */
export function transformPart(name: string, values: unknown[]): string {
  if (name === 'rotate3d') return `rotate3d(${values.slice(0, 3).join(',')},${values[3] ?? 0}deg)`
  const unit = /^translate/.test(name) ? length : /^(?:rotate|skew)/.test(name) ? degrees : String
  return `${name}(${values.map(unit).join(',')})`
}
