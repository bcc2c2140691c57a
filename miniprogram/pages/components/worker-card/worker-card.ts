import { dial } from '../../../services/device/dial'

/** The person who answers for something: face, name, and a call. Emits `open` for who else is there. */
Component({
  properties: {
    /** What this person is to the reader: 我的网格员, 这件事由我负责. */
    role: String,
    name: String,
    /** Where or when this person works. */
    note: String,
    phone: String,
  },
  methods: {
    open() {
      this.triggerEvent('open')
    },
    call() {
      dial(this.data.phone)
    },
  },
})
