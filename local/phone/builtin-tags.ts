/** The components that WeChat builds in. In the phone's DOM each is a `wx-<name>` element. */
export const builtinTags: ReadonlySet<string> = new Set(
  `page view text button input textarea image icon form label picker picker-view picker-view-column
  radio radio-group checkbox checkbox-group switch slider scroll-view swiper swiper-item navigator
  progress rich-text video canvas cover-view cover-image movable-area movable-view map web-view
  page-container root-portal match-media camera audio editor`.split(/\s+/),
)
