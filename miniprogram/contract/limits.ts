/** Bounds that the phone's forms and the cloud's schemas share. */
export const limits = {
  /** Letters of a report, a note, a closing, an answer or a rating. */
  words: 500,
  /** Photos of one report or one entry. */
  photos: 9,
  /** Letters of a reason, a legal basis, or where to turn. */
  reason: 200,
  /** Seconds of a voice recording. */
  voiceSeconds: 60,
  /** Letters of a bulletin. */
  bulletin: 60,
  /** Letters of what was tapped of what a category asks. */
  details: 60,
  /** Letters of a place that a person describes. */
  placeWords: 60,
  /** Letters of a person's name. */
  name: 20,
  /** Letters of a telephone number, with what people write between its digits. */
  phone: 30,
  /** Conditions of a service item that may be said yes to. */
  conditions: 4,
  /** Letters of a search. */
  search: 20,
  /** Longer side of a photo, in pixels, and its size, in bytes. */
  photoPixels: 1280,
  photoBytes: 150 * 1024,
  /** Size of a long screenshot, in bytes: smaller, its letters could not be read. */
  longPhotoBytes: 1024 * 1024,
  /** Days to rate a service after it was done. */
  ratingDays: 30,
  /** How many ratings of one person count in a community and month. */
  ratingsCounted: 2,
  /** From how many people on it is told what they said, and from how many on in numbers. */
  fewest: 5,
  fewestExact: 10,
  /** Over how many days a person's own figures go, and from how many reports on they are shown. */
  personDays: 90,
  fewestOfPerson: 20,
} as const
