/** How far the work on a report is: 受理 → 联系 → 办理 → 办结. */
Component({
  properties: {
    /** WorkSteps, in order. */
    steps: Array,
  },
})
