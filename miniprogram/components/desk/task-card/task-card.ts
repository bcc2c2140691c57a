/** One thing to do for staff, with the one obvious next action that the cloud names. */
Component({
  properties: {
    title: String,
    /** What stands beside the clock: where, or since when. */
    aside: String,
    /** Of which list it is, where several are shown as one; and how that looks. */
    tag: String,
    tone: String,
    /** Where it stands now. */
    latest: String,
    /** A ClockFace. */
    clock: Object,
    /** Words and icon of the next action; none when there is nothing to do. */
    action: String,
    icon: String,
    /** The first of a list: only its action is filled. */
    first: Boolean,
    /** Whether it is the one that is opened beside its list. */
    on: Boolean,
  },
  methods: {
    open() {
      this.triggerEvent('open')
    },
    act() {
      this.triggerEvent('act')
    },
  },
})
