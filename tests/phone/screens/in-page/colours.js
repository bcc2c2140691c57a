/**
 * Runs on the phone: how well words stand out from what is behind them, by WCAG 2.2. Over a picture
 * or a gradient nothing can be said.
 */
;(() => {
  const dot = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const known = new Map()

  /** Red, green, blue and alpha of a colour in CSS, 0 to 255. */
  const parts = (css) => {
    if (!known.has(css)) {
      dot.clearRect(0, 0, 1, 1)
      dot.fillStyle = css
      dot.fillRect(0, 0, 1, 1)
      known.set(css, [...dot.getImageData(0, 0, 1, 1).data])
    }
    return known.get(css)
  }

  /** A colour laid over another. */
  const over = ([red, green, blue, alpha], [r, g, b]) => {
    const mix = (front, back) => (front * alpha + back * (255 - alpha)) / 255
    return [mix(red, r), mix(green, g), mix(blue, b), 255]
  }

  /** The colour behind a node's words; none over a picture or a gradient. */
  const behind = (node) => {
    const layers = []
    for (let at = node; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage, maskImage } = getComputedStyle(at)
      if (backgroundImage !== 'none' || maskImage !== 'none') return undefined
      const colour = parts(backgroundColor)
      layers.unshift(colour)
      if (colour[3] === 255) break
    }
    return layers.reduce((below, layer) => over(layer, below), [255, 255, 255, 255])
  }

  const luminance = (colour) => {
    const [red, green, blue] = colour.slice(0, 3).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  const between = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }

  /** Large letters may stand out less: from 24 px, or from 18.66 px when they are bold. */
  const needed = ({ fontSize, fontWeight }) =>
    parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24) ? 3 : 4.5

  /** How far words stand out, 1 to 21, and how far they should; nothing where it can't be said. */
  globalThis.contrastOf = (node) => {
    const ground = behind(node)
    const style = getComputedStyle(node)
    if (!ground) return undefined
    return { ratio: between(over(parts(style.color), ground), ground), needed: needed(style) }
  }
})()
