/** Something that a community solved: what and where, before and after, in which words. No person. */
Component({
  properties: {
    /** What `doneOf` makes. */
    done: Object,
  },
})
