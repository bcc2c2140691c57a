/**
 * Every expected failure with its sentence for the user. A code is NOUN.WHAT;
 * the cloud answers with the code and the sentence, never with an exception's text.
 */
export const errorText = {
  'CALL.UNKNOWN': '这个版本太旧了，请重新打开小程序',
  'CALL.NO_IDENTITY': '没认出您是谁，请重新打开小程序',
  'CALL.NOT_ALLOWED': '这一步不归您办',
  'CALL.BAD_INPUT': '有一项填得不对，请检查',
  'CALL.SURPRISE': '没办成，不是您的问题，请再试一次',
  'CALL.NETWORK': '网断了，写好的都存着',
  'PLACE.NOT_FOUND': '没找到这个地方，请重新选',
  'PLACE.BAD_CODE': '这个码不是楼栋码，请换一个扫',
  'PLACE.MISSING': '还没说在哪儿',
  'CATEGORY.UNKNOWN': '这一类已经改了，请重新选什么事',
  'REPORT.NOT_FOUND': '没找到这件诉求',
  'REPORT.EMPTY': '写一句，或拍一张',
  'REPORT.BAD_PHOTO': '有张照片没传好，请重新拍',
  'REPORT.CHANGED': '这件事刚刚有了变化，已换成最新的',
  'REPORT.BUSY': '正忙，请再试一次',
  'REPORT.NOT_YOURS': '这件事不归您办',
  'REPORT.NOT_ASSIGNED': '还没派到人',
  'REPORT.ALREADY_ACCEPTED': '已经有人受理了',
  'REPORT.NOT_ACCEPTED': '还没受理',
  'REPORT.ALREADY_CONTACTED': '已经联系过了',
  'REPORT.ALREADY_DONE': '已经办结了',
  'REPORT.NOT_DONE': '还没办结',
  'REPORT.ALREADY_ANSWERED': '您已经回答过了',
  'REPORT.ENDED': '这件事已经结束',
  'REPORT.AROUND': '投诉工作人员的，由街道直接办',
  'REPORT.NOT_REPORTER': '要由反映人来回答',
  'REPORT.WORDS_NEEDED': '请写一句还差什么',
  'REPORT.CONDITIONS_MISSING': '结案条件还没都做到',
  'REPORT.PHOTO_NEEDED': '这一类要有一张办完的照片',
  'REPORT.OWN': '这是您自己反映的，不用跟',
  'STAFF.NOT_A_WORKER': '派的人不在这个地方',
  'PERSON.OF_SERVICE': '工作人员的称呼和电话由社区登记，要改请找社区',
  'RATING.TOO_EARLY': '办结以后再评',
  'RATING.TOO_LATE': '办结超过 30 天，不能再评了',
  'RATING.CHANGED_ONCE': '已经改过一次，不能再改了',
  'RATING.OWN_WORK': '自己办的事不能自己评',
} as const

/** A code of {@link errorText}. */
export type ErrorCode = keyof typeof errorText
