// Emitted by `npm run build` from the procedures' schemas and results; not to be edited.
// Plain types that import nothing, since the phone and the cloud share no globals.

export interface Procedures {
  "person.me": {
    input: Record<string, never>
    result: {
      name: string
      phone: string
      home: {
        building: string
        name: string
        estate: string
        community: string
        communityName: string
        gridName: string
        worker: {
          name: string
          phone: string
        } | null
        absent: string
      } | null
      roles: {
        role: "officer" | "steward" | "supervisor" | "worker"
        area: string
        areaName: string
      }[]
      folder: string
      templates: {
        name: "progress" | "result" | "task"
        id: string
      }[]
    }
  }
  "person.chooseHome": {
    input: {
      building: string
    }
    result: {
      building: string
      name: string
      estate: string
      community: string
      communityName: string
      gridName: string
      worker: {
        name: string
        phone: string
      } | null
      absent: string
    }
  }
  "person.introduce": {
    input: {
      name: string
      phone: string
    }
    result: {
      name: string
      phone: string
    }
  }
  "privacy.before": {
    input: Record<string, never>
    result: {
      may: boolean
      why: string
      open: {
        category: string
        id: string
        number: string
        place: string
      }[]
      more: boolean
    }
  }
  "privacy.export": {
    input: Record<string, never>
    result: {
      link: string
    }
  }
  "privacy.leave": {
    input: {
      token: string
    }
    result: {
      left: true
    }
  }
  "privacy.openings": {
    input: {
      reportId: string
    }
    result: {
      byRole: {
        role: string
        times: number
      }[]
      openings: {
        at: number
        who: string
      }[]
      more: boolean
    }
  }
  "place.byCode": {
    input: {
      link: string
    }
    result: {
      building: string
      name: string
      estate: string
      community: string
      communityName: string
      gridName: string
      worker: {
        name: string
        phone: string
      } | null
      absent: string
    }
  }
  "place.estates": {
    input: {
      begins?: string | undefined
    }
    result: {
      estates: {
        id: string
        name: string
        communityName: string
        buildings: {
          code: string
          name: string
        }[]
      }[]
    }
  }
  "report.categories": {
    input: Record<string, never>
    result: {
      common: string[]
      phrases: {
        contact: string[]
        note: string[]
        ask: string[]
        finish: string[]
      }
      departments: {
        code: string
        name: string
        short: string
      }[]
      categories: {
        code: string
        group: string
        name: string
        fullName: string
        words: string[]
        icon: string
        limit: string
        photoOnDone: boolean
        mayPublish: boolean
        doneWhen: string[]
        callFirst: {
          name: string
          number: string
        }[]
      }[]
    }
  }
  "report.preview": {
    input: {
      category: string
      place: {
        building: string
      } | {
        grid: string
      } | {
        point: [
          number,
          number
        ]
        words?: string | undefined
      }
    }
    result: {
      place: string
      bulletins: {
        words: string
        until: number
      }[]
      gridName: string
      holder: string
      route: string
      limit: string
      contact: string
      nearby: {
        id: string
        category: {
          name: string
          icon: string
        }
        place: string
        statusText: string
        clock: {
          state: "ample" | "done" | "late" | "paused" | "soon" | "today"
          text: string
          used: number
        }
      }[]
    }
  }
  "report.submit": {
    input: {
      token: string
      category: string
      place: {
        building: string
      } | {
        grid: string
      } | {
        point: [
          number,
          number
        ]
        words?: string | undefined
      }
      words?: string | undefined
      photos?: string[] | undefined
      voice?: {
        file: string
        seconds: number
      } | undefined
      source?: "door" | "patrol" | "phone" | "resident" | undefined
      onBehalf?: {
        name?: string | undefined
        phone?: string | undefined
      } | undefined
      onTheSpot?: boolean | undefined
      publish?: boolean | undefined
    }
    result: {
      id: string
      number: string
      holder: string
      route: string
      dueAt: number
      contactBy: number
      doneWhen: string[]
      slip: string
    }
  }
  "report.mine": {
    input: {
      over: boolean
    }
    result: {
      cards: {
        id: string
        number: string
        version: number
        title: string
        category: {
          name: string
          icon: string
        }
        place: string
        status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
        statusText: string
        clock: {
          state: "ample" | "done" | "late" | "paused" | "soon" | "today"
          text: string
          used: number
        }
        holder: string
        latest: string
        photo: string
        next: "" | "accept" | "answer" | "apart" | "ask" | "assign" | "check" | "contact" | "decide" | "decline" | "extend" | "finish" | "merge" | "note" | "object" | "publish" | "reopen" | "reply" | "resume" | "return" | "suspend" | "takeOff" | "urge" | "whistle" | "withdraw"
        may: ("accept" | "answer" | "apart" | "ask" | "assign" | "check" | "contact" | "decide" | "decline" | "extend" | "finish" | "merge" | "note" | "object" | "publish" | "reopen" | "reply" | "resume" | "return" | "suspend" | "takeOff" | "urge" | "whistle" | "withdraw")[]
      }[]
      more: boolean
    }
  }
  "report.desk": {
    input: Record<string, never>
    result: {
      cards: {
        id: string
        number: string
        version: number
        title: string
        category: {
          name: string
          icon: string
        }
        place: string
        status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
        statusText: string
        clock: {
          state: "ample" | "done" | "late" | "paused" | "soon" | "today"
          text: string
          used: number
        }
        holder: string
        latest: string
        photo: string
        next: "" | "accept" | "answer" | "apart" | "ask" | "assign" | "check" | "contact" | "decide" | "decline" | "extend" | "finish" | "merge" | "note" | "object" | "publish" | "reopen" | "reply" | "resume" | "return" | "suspend" | "takeOff" | "urge" | "whistle" | "withdraw"
        may: ("accept" | "answer" | "apart" | "ask" | "assign" | "check" | "contact" | "decide" | "decline" | "extend" | "finish" | "merge" | "note" | "object" | "publish" | "reopen" | "reply" | "resume" | "return" | "suspend" | "takeOff" | "urge" | "whistle" | "withdraw")[]
      }[]
      more: boolean
    }
  }
  "report.inArea": {
    input: {
      area: string
      scope: "assigned" | "check" | "done" | "late" | "pool" | "waiting"
    }
    result: {
      cards: {
        id: string
        number: string
        version: number
        title: string
        category: {
          name: string
          icon: string
        }
        place: string
        status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
        statusText: string
        clock: {
          state: "ample" | "done" | "late" | "paused" | "soon" | "today"
          text: string
          used: number
        }
        holder: string
        latest: string
        photo: string
        next: "" | "accept" | "answer" | "apart" | "ask" | "assign" | "check" | "contact" | "decide" | "decline" | "extend" | "finish" | "merge" | "note" | "object" | "publish" | "reopen" | "reply" | "resume" | "return" | "suspend" | "takeOff" | "urge" | "whistle" | "withdraw"
        may: ("accept" | "answer" | "apart" | "ask" | "assign" | "check" | "contact" | "decide" | "decline" | "extend" | "finish" | "merge" | "note" | "object" | "publish" | "reopen" | "reply" | "resume" | "return" | "suspend" | "takeOff" | "urge" | "whistle" | "withdraw")[]
      }[]
      more: boolean
    }
  }
  "report.detail": {
    input: {
      reportId: string
    }
    result: {
      id: string
      number: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
      statusText: string
      source: "door" | "patrol" | "phone" | "resident"
      title: string
      category: {
        code: string
        name: string
        icon: string
        photoOnDone: boolean
      }
      place: string
      said: {
        words: string
        photos: {
          id: string
          url: string
        }[]
        voice: {
          url: string
          seconds: number
        } | null
      }
      holder: {
        name: string
        phone: string
      } | null
      route: string
      clock: {
        state: "ample" | "done" | "late" | "paused" | "soon" | "today"
        text: string
        used: number
      }
      ribbon: {
        parts: {
          part: "pause" | "rest" | "used"
          flex: number
        }[]
        notes: string[]
      }
      limits: string[]
      extensions: {
        limit: string
        words: string
      }[]
      promisedAt: number
      dueAt: number
      contactBy: number
      contactedAt: number | null
      doneAt: number | null
      doneWhen: string[]
      question: {
        words: string
        photos: {
          id: string
          url: string
        }[]
        voice: {
          url: string
          seconds: number
        } | null
        at: number
        until: number
      } | null
      request: {
        words: string
        photos: {
          id: string
          url: string
        }[]
        voice: {
          url: string
          seconds: number
        } | null
        kind: "extend" | "object" | "reopen" | "suspend"
        at: number
        who: string
        limit: string
        until: number | null
        waitsFor: "steward" | "supervisor"
      } | null
      whistles: {
        id: string
        kind: "emergency" | "enforcement" | "hard"
        open: boolean
        dueAt: number
        departments: {
          name: string
          lead: boolean
          state: "called" | "joined" | "refused" | "responded"
        }[]
      }[]
      reporter: {
        name: string
        phone: string
      }
      mine: boolean
      restricted: boolean
      slipOpen: boolean
      answer: "partly" | "solved" | "unsolved" | null
      publish: {
        on: boolean
        words: string
      }
      declined: {
        words: string
        basis: string
        turnTo: string
      } | null
      mergedInto: string
      restOf: string | null
      rest: string | null
      timeline: {
        words: string
        photos: {
          id: string
          url: string
        }[]
        voice: {
          url: string
          seconds: number
        } | null
        version: number
        at: number
        action: "accept" | "answer" | "apart" | "ask" | "assign" | "check" | "claim" | "climb" | "close" | "contact" | "decline" | "deny" | "erase" | "extend" | "finish" | "forget" | "grant" | "handover" | "lapse" | "merge" | "note" | "object" | "publish" | "reckon" | "remind" | "reopen" | "reply" | "resume" | "return" | "submit" | "suspend" | "takeOff" | "whistle" | "withdraw"
        who: string
        told: string
      }[]
      may: {
        action: "accept" | "answer" | "apart" | "ask" | "assign" | "check" | "contact" | "decide" | "decline" | "extend" | "finish" | "merge" | "note" | "object" | "publish" | "reopen" | "reply" | "resume" | "return" | "suspend" | "takeOff" | "urge" | "whistle" | "withdraw"
        yours: boolean
        open: boolean
        why: string
      }[]
    }
  }
  "report.assign": {
    input: {
      community: string
      reportId: string
      version: number
      token: string
    } | {
      worker: string
      reportId: string
      version: number
      token: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.accept": {
    input: {
      reportId: string
      version: number
      token: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.contact": {
    input: {
      reportId: string
      token: string
      words?: string | undefined
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.note": {
    input: {
      reportId: string
      token: string
      words?: string | undefined
      photos?: string[] | undefined
      voice?: {
        file: string
        seconds: number
      } | undefined
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.finish": {
    input: {
      reportId: string
      version: number
      token: string
      met: number[]
      words?: string | undefined
      photos?: string[] | undefined
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.answer": {
    input: {
      reportId: string
      token: string
      answer: "partly" | "solved" | "unsolved"
      words?: string | undefined
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.claim": {
    input: {
      link: string
      token: string
    }
    result: {
      id: string
    }
  }
  "report.slip": {
    input: {
      reportId: string
    }
    result: {
      link: string
      until: number
    }
  }
  "report.return": {
    input: {
      reportId: string
      version: number
      token: string
      reason: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.ask": {
    input: {
      reportId: string
      token: string
      words: string
      days: number
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.reply": {
    input: {
      reportId: string
      token: string
      words?: string | undefined
      photos?: string[] | undefined
      voice?: {
        file: string
        seconds: number
      } | undefined
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.extend": {
    input: {
      reportId: string
      version: number
      token: string
      limit: string
      reason: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.suspend": {
    input: {
      reportId: string
      version: number
      token: string
      until: number
      reason: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.resume": {
    input: {
      reportId: string
      version: number
      token: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.decide": {
    input: {
      reportId: string
      version: number
      token: string
      grant: boolean
      words?: string | undefined
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.decline": {
    input: {
      reportId: string
      version: number
      token: string
      reason: string
      basis: string
      turnTo: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.object": {
    input: {
      reportId: string
      token: string
      words: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.merge": {
    input: {
      reportId: string
      version: number
      token: string
      into: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.mergeable": {
    input: {
      reportId: string
    }
    result: {
      cards: {
        id: string
        number: string
        version: number
        title: string
        category: {
          name: string
          icon: string
        }
        place: string
        status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
        statusText: string
        clock: {
          state: "ample" | "done" | "late" | "paused" | "soon" | "today"
          text: string
          used: number
        }
        holder: string
        latest: string
        photo: string
        next: "" | "accept" | "answer" | "apart" | "ask" | "assign" | "check" | "contact" | "decide" | "decline" | "extend" | "finish" | "merge" | "note" | "object" | "publish" | "reopen" | "reply" | "resume" | "return" | "suspend" | "takeOff" | "urge" | "whistle" | "withdraw"
        may: ("accept" | "answer" | "apart" | "ask" | "assign" | "check" | "contact" | "decide" | "decline" | "extend" | "finish" | "merge" | "note" | "object" | "publish" | "reopen" | "reply" | "resume" | "return" | "suspend" | "takeOff" | "urge" | "whistle" | "withdraw")[]
      }[]
    }
  }
  "report.apart": {
    input: {
      reportId: string
      token: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.check": {
    input: {
      reportId: string
      version: number
      token: string
      holds: boolean
      words?: string | undefined
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.reopen": {
    input: {
      reportId: string
      token: string
      words: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.withdraw": {
    input: {
      reportId: string
      token: string
      words?: string | undefined
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.urge": {
    input: {
      reportId: string
      token: string
    }
    result: {
      urged: true
    }
  }
  "report.publish": {
    input: {
      reportId: string
      token: string
      publish: boolean
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "report.takeOff": {
    input: {
      reportId: string
      token: string
      reason: string
    }
    result: {
      id: string
      version: number
      status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
    }
  }
  "follow.report": {
    input: {
      reportId: string
    }
    result: {
      followed: true
    }
  }
  "follow.mine": {
    input: Record<string, never>
    result: {
      cards: {
        id: string
        category: {
          name: string
          icon: string
        }
        place: string
        statusText: string
        clock: {
          state: "ample" | "done" | "late" | "paused" | "soon" | "today"
          text: string
          used: number
        }
      }[]
    }
  }
  "rating.rate": {
    input: {
      named: boolean
      level: 1 | 2 | 3 | 4 | 5
      reasons?: ("attitude" | "other" | "slow" | "trips" | "unclear" | "unfinished")[] | undefined
      words?: string | undefined
      reportId: string
      token: string
    }
    result: {
      level: 1 | 2 | 3 | 4 | 5
      reasons: ("attitude" | "other" | "slow" | "trips" | "unclear" | "unfinished")[]
      words: string
      named: boolean
      mayChange: boolean
    }
  }
  "rating.mine": {
    input: {
      reportId: string
    }
    result: {
      open: boolean
      why: string
      rating: {
        level: 1 | 2 | 3 | 4 | 5
        reasons: ("attitude" | "other" | "slow" | "trips" | "unclear" | "unfinished")[]
        words: string
        named: boolean
        mayChange: boolean
      } | null
      remedy: {
        status: string
        outcome: "explained" | "rectified" | "upheld" | null
        who: string
        maySecond: boolean
        second: {
          level: 1 | 2 | 3 | 4 | 5
          levelText: string
          reasons: string[]
          words: string
          at: number
        } | null
        timeline: {
          at: number
          words: string
          said: string
        }[]
      } | null
    }
  }
  "rating.again": {
    input: {
      level: 1 | 2 | 3 | 4 | 5
      reasons?: ("attitude" | "other" | "slow" | "trips" | "unclear" | "unfinished")[] | undefined
      words?: string | undefined
      reportId: string
      token: string
    }
    result: {
      level: 1 | 2 | 3 | 4 | 5
    }
  }
  "rating.review": {
    input: {
      area: string
      month: string
    }
    result: {
      communities: {
        community: string
        rated: number
        levels: {
          level: 1 | 2 | 3 | 4 | 5
          count: number
        }[]
        reasons: {
          label: string
          count: number
        }[]
        words: string[]
        name: string
      }[]
    }
  }
  "remedy.inArea": {
    input: {
      area: string
      scope: "appeals" | "open" | "over"
    }
    result: {
      cards: {
        id: string
        number: string
        category: {
          name: string
          icon: string
        }
        place: string
        levelText: string
        status: "appealed" | "contacted" | "done" | "opened" | "rectifying" | "revisit"
        statusText: string
        clock: {
          state: "ample" | "done" | "late" | "paused" | "soon" | "today"
          text: string
          used: number
        }
        next: "" | "again" | "appeal" | "call" | "decideAppeal" | "explain" | "extend" | "mend" | "rectify" | "reply" | "revisit"
      }[]
      more: boolean
    }
  }
  "remedy.detail": {
    input: {
      remedyId: string
    }
    result: {
      id: string
      version: number
      status: "appealed" | "contacted" | "done" | "opened" | "rectifying" | "revisit"
      statusText: string
      report: {
        id: string
        number: string
        title: string
      }
      category: {
        name: string
        icon: string
      }
      place: string
      rating: {
        level: 1 | 2 | 3 | 4 | 5
        levelText: string
        reasons: string[]
        words: string
      }
      second: {
        level: 1 | 2 | 3 | 4 | 5
        levelText: string
        reasons: string[]
        words: string
        at: number
      } | null
      reporter: {
        name: string
        phone: string
      }
      handler: string
      openedAt: number
      callBy: number
      dueAt: number
      contactedAt: number | null
      rectifiedAt: number | null
      revisitedAt: number | null
      clock: {
        state: "ample" | "done" | "late" | "paused" | "soon" | "today"
        text: string
        used: number
      }
      mend: {
        words: string
        at: number
        replies: {
          words: string
          at: number
        }[]
      } | null
      appeal: {
        ground: string
        who: string
        decideBy: number
        votes: {
          who: string
          uphold: boolean
          words: string
          at: number
        }[]
      } | null
      outcome: "explained" | "rectified" | "upheld" | null
      outcomeText: string
      basis: string
      timeline: {
        version: number
        at: number
        action: "again" | "appeal" | "call" | "climb" | "close" | "explain" | "extend" | "mend" | "open" | "reckon" | "rectify" | "reply" | "revisit" | "vote"
        who: string
        told: string
        words: string
      }[]
      may: {
        deed: "again" | "appeal" | "call" | "decideAppeal" | "explain" | "extend" | "mend" | "rectify" | "reply" | "revisit"
        open: boolean
        why: string
      }[]
    }
  }
  "remedy.forMe": {
    input: Record<string, never>
    result: {
      mends: {
        id: string
        words: string
        at: number
        dueAt: number
        reply: string
        open: boolean
      }[]
    }
  }
  "remedy.call": {
    input: {
      remedyId: string
      token: string
      words: string
    }
    result: {
      id: string
      version: number
      status: "appealed" | "contacted" | "done" | "opened" | "rectifying" | "revisit"
    }
  }
  "remedy.mend": {
    input: {
      version: number
      remedyId: string
      token: string
      words: string
    }
    result: {
      id: string
      version: number
      status: "appealed" | "contacted" | "done" | "opened" | "rectifying" | "revisit"
    }
  }
  "remedy.reply": {
    input: {
      remedyId: string
      token: string
      words: string
    }
    result: {
      id: string
      version: number
      status: "appealed" | "contacted" | "done" | "opened" | "rectifying" | "revisit"
    }
  }
  "remedy.rectify": {
    input: {
      version: number
      remedyId: string
      token: string
      words: string
    }
    result: {
      id: string
      version: number
      status: "appealed" | "contacted" | "done" | "opened" | "rectifying" | "revisit"
    }
  }
  "remedy.explain": {
    input: {
      basis: string
      version: number
      remedyId: string
      token: string
      words: string
    }
    result: {
      id: string
      version: number
      status: "appealed" | "contacted" | "done" | "opened" | "rectifying" | "revisit"
    }
  }
  "remedy.extend": {
    input: {
      remedyId: string
      version: number
      token: string
      reason: string
    }
    result: {
      id: string
      version: number
      status: "appealed" | "contacted" | "done" | "opened" | "rectifying" | "revisit"
    }
  }
  "remedy.appeal": {
    input: {
      remedyId: string
      version: number
      token: string
      ground: string
    }
    result: {
      id: string
      version: number
      status: "appealed" | "contacted" | "done" | "opened" | "rectifying" | "revisit"
    }
  }
  "remedy.decideAppeal": {
    input: {
      uphold: boolean
      version: number
      remedyId: string
      token: string
      words: string
    }
    result: {
      id: string
      version: number
      status: "appealed" | "contacted" | "done" | "opened" | "rectifying" | "revisit"
    }
  }
  "remedy.revisit": {
    input: {
      version: number
      remedyId: string
      token: string
      words: string
    }
    result: {
      id: string
      version: number
      status: "appealed" | "contacted" | "done" | "opened" | "rectifying" | "revisit"
    }
  }
  "figure.inArea": {
    input: {
      area: string
      period: string
      category?: string | undefined
      figure?: "closed" | "closedOnTime" | "departmentScore" | "firstRight" | "handlingHours" | "joined" | "onTime" | "remediesOnTime" | "remedySatisfied" | "reopened" | "response" | "responseHours" | "returned" | "satisfied" | "solved" | "total" | "unanswered" | "unrated" | undefined
    }
    result: {
      area: string
      areaName: string
      period: string
      category: {
        code: string
        name: string
      } | null
      figures: {
        name: "closed" | "closedOnTime" | "departmentScore" | "firstRight" | "handlingHours" | "joined" | "onTime" | "remediesOnTime" | "remedySatisfied" | "reopened" | "response" | "responseHours" | "returned" | "satisfied" | "solved" | "total" | "unanswered" | "unrated"
        label: string
        formula: string
        version: number
        kind: "count" | "hours" | "score" | "share"
        value: string
        part: number
        half: number
        whole: number
        p90: string
        opens: boolean
        why: string
      }[]
      answers: {
        solved: number
        partly: number
        unsolved: number
        none: number
      }
      lines: {
        name: "closed" | "closedOnTime" | "departmentScore" | "firstRight" | "handlingHours" | "joined" | "onTime" | "remediesOnTime" | "remedySatisfied" | "reopened" | "response" | "responseHours" | "returned" | "satisfied" | "solved" | "total" | "unanswered" | "unrated"
        points: {
          period: string
          number: number | null
          value: string
        }[]
      }[]
      figure: "closed" | "closedOnTime" | "departmentScore" | "firstRight" | "handlingHours" | "joined" | "onTime" | "remediesOnTime" | "remedySatisfied" | "reopened" | "response" | "responseHours" | "returned" | "satisfied" | "solved" | "total" | "unanswered" | "unrated"
      areas: {
        code: string
        name: string
        value: string
        number: number | null
        part: number
        half: number
        whole: number
        why: string
      }[]
      categories: {
        code: string
        name: string
        value: string
        number: number | null
        part: number
        half: number
        whole: number
        why: string
      }[]
    }
  }
  "figure.reports": {
    input: {
      area: string
      period: string
      category?: string | undefined
      figure: "closed" | "closedOnTime" | "departmentScore" | "firstRight" | "handlingHours" | "joined" | "onTime" | "remediesOnTime" | "remedySatisfied" | "reopened" | "response" | "responseHours" | "returned" | "satisfied" | "solved" | "total" | "unanswered" | "unrated"
      share: "half" | "part" | "whole"
      after?: string | undefined
    }
    result: {
      cards: {
        id: string
        number: string
        version: number
        title: string
        category: {
          name: string
          icon: string
        }
        place: string
        status: "assigned" | "closed" | "declined" | "done" | "handling" | "merged" | "pool" | "withdrawn"
        statusText: string
        clock: {
          state: "ample" | "done" | "late" | "paused" | "soon" | "today"
          text: string
          used: number
        }
        holder: string
        latest: string
        photo: string
        next: "" | "accept" | "answer" | "apart" | "ask" | "assign" | "check" | "contact" | "decide" | "decline" | "extend" | "finish" | "merge" | "note" | "object" | "publish" | "reopen" | "reply" | "resume" | "return" | "suspend" | "takeOff" | "urge" | "whistle" | "withdraw"
        may: ("accept" | "answer" | "apart" | "ask" | "assign" | "check" | "contact" | "decide" | "decline" | "extend" | "finish" | "merge" | "note" | "object" | "publish" | "reopen" | "reply" | "resume" | "return" | "suspend" | "takeOff" | "urge" | "whistle" | "withdraw")[]
      }[]
      next: string
    }
  }
  "figure.ofPerson": {
    input: Record<string, never>
    result: {
      days: number
      why: string
      figures: {
        name: "closed" | "closedOnTime" | "departmentScore" | "firstRight" | "handlingHours" | "joined" | "onTime" | "remediesOnTime" | "remedySatisfied" | "reopened" | "response" | "responseHours" | "returned" | "satisfied" | "solved" | "total" | "unanswered" | "unrated"
        label: string
        formula: string
        version: number
        kind: "count" | "hours" | "score" | "share"
        value: string
        part: number
        half: number
        whole: number
        p90: string
        opens: boolean
        why: string
      }[]
    }
  }
  "figure.ofWorker": {
    input: {
      worker: string
    }
    result: {
      days: number
      why: string
      figures: {
        name: "closed" | "closedOnTime" | "departmentScore" | "firstRight" | "handlingHours" | "joined" | "onTime" | "remediesOnTime" | "remedySatisfied" | "reopened" | "response" | "responseHours" | "returned" | "satisfied" | "solved" | "total" | "unanswered" | "unrated"
        label: string
        formula: string
        version: number
        kind: "count" | "hours" | "score" | "share"
        value: string
        part: number
        half: number
        whole: number
        p90: string
        opens: boolean
        why: string
      }[]
      name: string
    }
  }
  "figure.year": {
    input: {
      area: string
      year: string
    }
    result: {
      photos: {
        category: string
        place: string
        before: string
        after: string
      }[]
      downloads: boolean
      area: string
      areaName: string
      year: string
      total: number
      handled: number
      answers: {
        solved: number
        partly: number
        unsolved: number
        none: number
      }
      figures: {
        name: "closed" | "closedOnTime" | "departmentScore" | "firstRight" | "handlingHours" | "joined" | "onTime" | "remediesOnTime" | "remedySatisfied" | "reopened" | "response" | "responseHours" | "returned" | "satisfied" | "solved" | "total" | "unanswered" | "unrated"
        label: string
        formula: string
        version: number
        kind: "count" | "hours" | "score" | "share"
        value: string
        part: number
        half: number
        whole: number
        p90: string
        opens: boolean
        why: string
      }[]
      months: {
        period: string
        total: number
        handled: number
        solved: string
      }[]
      kinds: {
        code: string
        name: string
        icon: string
        count: number
      }[]
      sentences: string[]
    }
  }
  "figure.yearFile": {
    input: {
      area: string
      year: string
    }
    result: {
      link: string
      name: string
    }
  }
  "staff.workersFor": {
    input: {
      reportId: string
      community?: string | undefined
    }
    result: {
      workers: {
        id: string
        name: string
        gridName: string
        own: boolean
        away: boolean
      }[]
      suggested: {
        id: string
        name: string
        why: string
      } | null
      communities: {
        code: string
        name: string
      }[]
    }
  }
  "staff.inArea": {
    input: {
      area: string
    }
    result: {
      posts: {
        code: string
        name: string
      }[]
      people: {
        id: string
        name: string
        phone: string
        roles: {
          role: "officer" | "steward" | "supervisor" | "worker"
          area: string
          areaName: string
          department: string
          title: string
        }[]
        away: {
          from: number
          until: number
        }[]
      }[]
      more: boolean
    }
  }
  "staff.leave": {
    input: {
      person?: string | undefined
      from: number
      until: number
      backup?: string | undefined
      token: string
    }
    result: {
      id: string
    }
  }
  "staff.cancelLeave": {
    input: {
      leaveId: string
    }
    result: {
      id: string
    }
  }
  "staff.leaves": {
    input: {
      area: string
    }
    result: {
      leaves: {
        id: string
        person: string
        name: string
        from: number
        until: number
        backup: string
      }[]
    }
  }
  "staff.dismiss": {
    input: {
      person: string
      role: "officer" | "steward" | "supervisor" | "worker"
      area: string
      token: string
    }
    result: {
      id: string
    }
  }
  "staff.duty": {
    input: {
      community: string
    }
    result: {
      shifts: {
        from: number
        until: number
        name: string
        phone: string
        person: string
      }[]
    }
  }
  "staff.setDuty": {
    input: {
      community: string
      shifts: {
        person: string
        from: number
        until: number
      }[]
    }
    result: {
      shifts: {
        from: number
        until: number
        name: string
        phone: string
        person: string
      }[]
    }
  }
  "staff.invite": {
    input: {
      role: "officer" | "steward" | "supervisor" | "worker"
      area: string
      department?: string | undefined
      title?: string | undefined
      post?: "backup" | "worker" | undefined
      name: string
      phone: string
      token: string
    }
    result: {
      link: string
      until: number
    }
  }
  "staff.invitations": {
    input: Record<string, never>
    result: {
      invitations: {
        id: string
        role: "officer" | "steward" | "supervisor" | "worker"
        area: string
        name: string
        until: number
        usedAt: number
        open: boolean
        link: string
      }[]
    }
  }
  "staff.join": {
    input: {
      link: string
      token: string
    }
    result: {
      role: "officer" | "steward" | "supervisor" | "worker"
      area: string
    }
  }
  "board.inArea": {
    input: {
      community: string
      after?: string | undefined
    }
    result: {
      closed: {
        id: string
        category: {
          name: string
          icon: string
        }
        place: string
        words: string
        doneWords: string
        before: string[]
        after: string[]
        answer: "partly" | "solved" | "unsolved"
        closedOn: string
        days: number
      }[]
      more: boolean
      next: string
    }
  }
  "board.open": {
    input: {
      community: string
    }
    result: {
      points: {
        category: {
          name: string
          icon: string
        }
        count: number
        point: [
          number,
          number
        ]
        gridName: string
        reports: {
          id: string
          category: {
            name: string
            icon: string
          }
          place: string
          statusText: string
          clock: {
            state: "ample" | "done" | "late" | "paused" | "soon" | "today"
            text: string
            used: number
          }
          yours: "" | "followed" | "own"
        }[]
      }[]
    }
  }
  "bulletin.put": {
    input: {
      place: string
      words: string
      until: number
      token: string
    }
    result: {
      id: string
    }
  }
  "bulletin.lift": {
    input: {
      bulletinId: string
    }
    result: {
      id: string
    }
  }
  "bulletin.inArea": {
    input: {
      area: string
    }
    result: {
      bulletins: {
        id: string
        place: string
        words: string
        from: number
        until: number
        mine: boolean
      }[]
    }
  }
  "message.inbox": {
    input: Record<string, never>
    result: {
      messages: {
        id: string
        kind: "accepted" | "asked" | "assigned" | "decided" | "done" | "ended" | "handover" | "late" | "noted" | "pool" | "remedy" | "reopened" | "replied" | "request" | "urged" | "warning" | "whistle"
        title: string
        words: string
        target: {
          kind: "remedy" | "report" | "whistle"
          id: string
        }
        at: number
        unread: boolean
      }[]
      unread: number
      more: boolean
    }
  }
  "message.read": {
    input: {
      upTo: number
    }
    result: {
      unread: number
    }
  }
  "message.unread": {
    input: Record<string, never>
    result: {
      unread: number
    }
  }
  "message.agree": {
    input: {
      templates: {
        name: "progress" | "result" | "task"
        accepted: boolean
      }[]
      token: string
    }
    result: {
      stock: {
        name: "progress" | "result" | "task"
        left: number
      }[]
    }
  }
  "whistle.suggest": {
    input: {
      reportId: string
    }
    result: {
      kinds: {
        kind: "emergency" | "enforcement" | "hard"
        name: string
        join: string
        respond: string
      }[]
      lead: string
      helpers: string[]
      departments: {
        code: string
        name: string
        short: string
      }[]
    }
  }
  "whistle.ask": {
    input: {
      reportId: string
      token: string
      kind: "emergency" | "enforcement" | "hard"
      tried: string
      ground: string
      lead: string
      helpers: string[]
      photos?: string[] | undefined
    }
    result: {
      id: string
    }
  }
  "whistle.blow": {
    input: {
      whistleId: string
      version: number
      token: string
    }
    result: {
      id: string
      version: number
      status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
    }
  }
  "whistle.deny": {
    input: {
      whistleId: string
      version: number
      token: string
      words: string
    }
    result: {
      id: string
      version: number
      status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
    }
  }
  "whistle.inbox": {
    input: {
      scope: "open" | "over"
    }
    result: {
      cards: {
        id: string
        number: string
        version: number
        kind: "emergency" | "enforcement" | "hard"
        kindText: string
        title: string
        category: {
          name: string
          icon: string
        }
        place: string
        asker: string
        status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
        statusText: string
        part: "" | "helper" | "lead"
        departments: {
          name: string
          lead: boolean
          state: "called" | "joined" | "refused" | "responded"
          stateText: string
        }[]
        disputed: boolean
        clock: {
          state: "ample" | "done" | "late" | "paused" | "soon" | "today"
          text: string
          used: number
        }
        tried: string
        ground: string
        photo: string
        next: "" | "blow" | "check" | "deny" | "join" | "link" | "note" | "refuse" | "respond" | "rule" | "unfounded"
      }[]
      more: boolean
    }
  }
  "whistle.inArea": {
    input: {
      area: string
      scope: "asked" | "disputes" | "late" | "open" | "over" | "responded"
    }
    result: {
      cards: {
        id: string
        number: string
        version: number
        kind: "emergency" | "enforcement" | "hard"
        kindText: string
        title: string
        category: {
          name: string
          icon: string
        }
        place: string
        asker: string
        status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
        statusText: string
        part: "" | "helper" | "lead"
        departments: {
          name: string
          lead: boolean
          state: "called" | "joined" | "refused" | "responded"
          stateText: string
        }[]
        disputed: boolean
        clock: {
          state: "ample" | "done" | "late" | "paused" | "soon" | "today"
          text: string
          used: number
        }
        tried: string
        ground: string
        photo: string
        next: "" | "blow" | "check" | "deny" | "join" | "link" | "note" | "refuse" | "respond" | "rule" | "unfounded"
      }[]
      more: boolean
    }
  }
  "whistle.detail": {
    input: {
      whistleId: string
    }
    result: {
      id: string
      report: string
      number: string
      version: number
      kind: "emergency" | "enforcement" | "hard"
      kindText: string
      status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
      statusText: string
      category: {
        name: string
        icon: string
      }
      place: string
      asker: string
      holder: string
      tried: {
        words: string
        photos: {
          id: string
          url: string
        }[]
        voice: {
          url: string
          seconds: number
        } | null
      }
      ground: string
      departments: {
        code: string
        name: string
        lead: boolean
        state: "called" | "joined" | "refused" | "responded"
        stateText: string
        officer: string
        joinedAt: number | null
        respondedAt: number | null
        basis: string
        unfounded: string
        rating: {
          response: number
          result: number
          arrival: number
        } | null
      }[]
      own: string[]
      blownAt: number | null
      joinBy: number | null
      dueAt: number
      clock: {
        state: "ample" | "done" | "late" | "paused" | "soon" | "today"
        text: string
        used: number
      }
      joining: {
        state: "ample" | "done" | "late" | "paused" | "soon" | "today"
        text: string
        used: number
      } | null
      dispute: {
        departments: string[]
        since: number
      } | null
      held: boolean | null
      timeline: {
        words: string
        photos: {
          id: string
          url: string
        }[]
        voice: {
          url: string
          seconds: number
        } | null
        version: number
        at: number
        action: "ask" | "blow" | "check" | "climb" | "deny" | "end" | "join" | "link" | "note" | "open" | "reckon" | "refuse" | "respond" | "rule" | "unfounded"
        who: string
        told: string
      }[]
      may: {
        action: "blow" | "check" | "deny" | "join" | "link" | "note" | "refuse" | "respond" | "rule" | "unfounded"
        open: boolean
        why: string
      }[]
    }
  }
  "whistle.join": {
    input: {
      whistleId: string
      token: string
    }
    result: {
      id: string
      version: number
      status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
    }
  }
  "whistle.refuse": {
    input: {
      whistleId: string
      token: string
      basis: string
    }
    result: {
      id: string
      version: number
      status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
    }
  }
  "whistle.note": {
    input: {
      whistleId: string
      token: string
      words?: string | undefined
      photos?: string[] | undefined
    }
    result: {
      id: string
      version: number
      status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
    }
  }
  "whistle.respond": {
    input: {
      whistleId: string
      version: number
      token: string
      words?: string | undefined
      photos?: string[] | undefined
    }
    result: {
      id: string
      version: number
      status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
    }
  }
  "whistle.rule": {
    input: {
      whistleId: string
      version: number
      token: string
      lead: string
      helps?: boolean | undefined
      remember: boolean
      words: string
    }
    result: {
      id: string
      version: number
      status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
    }
  }
  "whistle.check": {
    input: {
      whistleId: string
      version: number
      token: string
      held: boolean
      words?: string | undefined
      photos?: string[] | undefined
      ratings: {
        department: string
        response: 1 | 2 | 3 | 4 | 5
        arrival: 1 | 2 | 3 | 4 | 5
        result: 1 | 2 | 3 | 4 | 5
      }[]
    }
    result: {
      id: string
      version: number
      status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
    }
  }
  "whistle.unfounded": {
    input: {
      whistleId: string
      token: string
      words: string
    }
    result: {
      id: string
      version: number
      status: "asked" | "blown" | "checked" | "denied" | "ended" | "responded"
    }
  }
  "whistle.link": {
    input: {
      whistleId: string
      token: string
      department: string
    }
    result: {
      link: string
      until: number
    }
  }
  "whistle.openLink": {
    input: {
      link: string
      token: string
    }
    result: {
      id: string
    }
  }
  "window.open": {
    input: {
      link: string
    }
    result: {
      window: string
      hall: string
      services: {
        code: string
        name: string
      }[]
      used: boolean
    }
  }
  "window.rate": {
    input: {
      link: string
      token: string
      service?: string | undefined
      level: 1 | 2 | 3 | 4 | 5
      reasons?: ("attitude" | "other" | "slow" | "trips" | "unclear" | "unfinished")[] | undefined
      words?: string | undefined
    }
    result: {
      level: 1 | 2 | 3 | 4 | 5
    }
  }
  "window.figures": {
    input: {
      area: string
      month: string
    }
    result: {
      windows: {
        id: string
        name: string
        hall: string
        figures: {
          words: string[]
          rated: number
          satisfied: number
          levels: {
            level: 1 | 2 | 3 | 4 | 5
            count: number
          }[]
          reasons: {
            reason: "attitude" | "other" | "slow" | "trips" | "unclear" | "unfinished"
            count: number
          }[]
        } | null
      }[]
    }
  }
}
