/** How pressing a promise is: icon, words and colour, heavier as time runs out. */
Component({
  properties: {
    /** A ClockFace from the cloud. */
    clock: Object,
  },
})
