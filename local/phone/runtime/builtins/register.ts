/** All built-in components, made known to the engine. */
import type { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { Template } from '../definition.ts'
import { buttonBuiltin } from './button.ts'
import { canvasBuiltin } from './canvas.ts'
import { choiceBuiltins } from './choice.ts'
import { defineBuiltin } from './define.ts'
import { formBuiltin } from './form.ts'
import type { Builtin } from './host.ts'
import { iconBuiltin } from './icon.ts'
import { coverImageBuiltin, imageBuiltin } from './image.ts'
import { inputBuiltin } from './input.ts'
import { labelBuiltin } from './label.ts'
import { mapBuiltin } from './map.ts'
import { matchMediaBuiltin } from './match-media.ts'
import { missingBuiltins } from './missing.ts'
import { movableBuiltins } from './movable.ts'
import { navigatorBuiltin } from './navigator.ts'
import { pageContainerBuiltin } from './page-container.ts'
import { pickerBuiltin } from './picker.ts'
import { pickerViewBuiltins } from './picker-view.ts'
import { plainBuiltins } from './plain.ts'
import { progressBuiltin } from './progress.ts'
import { richTextBuiltin } from './rich-text.ts'
import { rootPortalBuiltin } from './root-portal.ts'
import { scrollViewBuiltin } from './scroll-view.ts'
import { sliderBuiltin } from './slider.ts'
import { swiperBuiltin } from './swiper.ts'
import { swiperItemBuiltin } from './swiper-layout.ts'
import { switchBuiltin } from './switch.ts'
import { textBuiltin } from './text.ts'
import { textareaBuiltin } from './textarea.ts'
import { videoBuiltin } from './video.ts'
import { webViewBuiltin } from './web-view.ts'

const builtins: Builtin[] = [
  ...plainBuiltins,
  textBuiltin,
  iconBuiltin,
  buttonBuiltin,
  formBuiltin,
  labelBuiltin,
  inputBuiltin,
  textareaBuiltin,
  ...choiceBuiltins,
  switchBuiltin,
  sliderBuiltin,
  progressBuiltin,
  pickerBuiltin,
  ...pickerViewBuiltins,
  imageBuiltin,
  coverImageBuiltin,
  videoBuiltin,
  canvasBuiltin,
  mapBuiltin,
  scrollViewBuiltin,
  swiperBuiltin,
  swiperItemBuiltin,
  ...movableBuiltins,
  navigatorBuiltin,
  richTextBuiltin,
  pageContainerBuiltin,
  rootPortalBuiltin,
  matchMediaBuiltin,
  webViewBuiltin,
  ...missingBuiltins,
]

export function registerBuiltins(
  space: glassEasel.ComponentSpace,
  templateOf: (key: string) => Template,
) {
  for (const builtin of builtins) defineBuiltin(space, templateOf, builtin)
}
