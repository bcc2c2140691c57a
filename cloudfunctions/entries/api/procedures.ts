import { boardOfCommunity } from '../../board/in-area.ts'
import { openInCommunity } from '../../board/open.ts'
import { bulletinsInArea } from '../../bulletin/in-area.ts'
import { liftBulletin } from '../../bulletin/lift.ts'
import { putBulletin } from '../../bulletin/put.ts'
import { figuresInArea } from '../../figure/in-area.ts'
import { figuresOfMine } from '../../figure/of-person.ts'
import { figuresOfWorker } from '../../figure/of-worker.ts'
import { reportsBehind } from '../../figure/reports.ts'
import { yearOfArea } from '../../figure/year.ts'
import { yearAsFile } from '../../figure/year-file.ts'
import { followReport } from '../../follow/follow-report.ts'
import { followedReports } from '../../follow/followed.ts'
import { agreeToMessages } from '../../message/agree.ts'
import { myInbox } from '../../message/inbox.ts'
import { markRead } from '../../message/mark-read.ts'
import { countUnread } from '../../message/unread.ts'
import { chooseHome } from '../../person/choose-home.ts'
import { introduceMyself } from '../../person/introduce.ts'
import { me } from '../../person/me.ts'
import { placeByCode } from '../../place/by-code.ts'
import { findEstates } from '../../place/estates.ts'
import { beforeLeaving } from '../../privacy/before.ts'
import { exportMyData } from '../../privacy/export.ts'
import { eraseMyself } from '../../privacy/leave.ts'
import { openingsOf } from '../../privacy/openings.ts'
import { myRating } from '../../rating/mine.ts'
import { rateService } from '../../rating/rate.ts'
import { reviewRatings } from '../../rating/review.ts'
import { appealRemedy } from '../../remedy/appeal.ts'
import { callReporter } from '../../remedy/call.ts'
import { decideAppeal } from '../../remedy/decide-appeal.ts'
import { remedyDetail } from '../../remedy/detail.ts'
import { explainRemedy } from '../../remedy/explain.ts'
import { extendRemedy } from '../../remedy/extend.ts'
import { remediesForMe } from '../../remedy/for-me.ts'
import { remediesInArea } from '../../remedy/in-area.ts'
import { askToMend } from '../../remedy/mend.ts'
import { rateAgain } from '../../remedy/rate-again.ts'
import { rectifyRemedy } from '../../remedy/rectify.ts'
import { replyToMend } from '../../remedy/reply.ts'
import { revisitReporter } from '../../remedy/revisit.ts'
import { acceptReport } from '../../report/accept.ts'
import { answerReport } from '../../report/answer.ts'
import { takeApart } from '../../report/apart.ts'
import { askReporter } from '../../report/ask.ts'
import { assignReport } from '../../report/assign.ts'
import { reportCategories } from '../../report/categories.ts'
import { checkReport } from '../../report/check.ts'
import { claimReport } from '../../report/claim.ts'
import { contactReporter } from '../../report/contact.ts'
import { decideRequest } from '../../report/decide.ts'
import { declineReport } from '../../report/decline.ts'
import { myDesk } from '../../report/desk.ts'
import { reportDetail } from '../../report/detail.ts'
import { extendReport } from '../../report/extend.ts'
import { finishReport } from '../../report/finish.ts'
import { reportsInArea } from '../../report/in-area.ts'
import { mergeReport } from '../../report/merge.ts'
import { mergeableInto } from '../../report/mergeable.ts'
import { myReports } from '../../report/mine.ts'
import { noteProgress } from '../../report/note.ts'
import { objectToDecline } from '../../report/object.ts'
import { previewReport } from '../../report/preview.ts'
import { publishReport } from '../../report/publish.ts'
import { reopenReport } from '../../report/reopen.ts'
import { replyToQuestion } from '../../report/reply.ts'
import { resumeReport } from '../../report/resume.ts'
import { returnReport } from '../../report/return.ts'
import { reportSlip } from '../../report/slip.ts'
import { submitReport } from '../../report/submit.ts'
import { suspendReport } from '../../report/suspend.ts'
import { takeOffReport } from '../../report/take-off.ts'
import { urgeReport } from '../../report/urge.ts'
import { withdrawReport } from '../../report/withdraw.ts'
import { cancelLeave } from '../../staff/cancel-leave.ts'
import { dismissStaff } from '../../staff/dismiss.ts'
import { communityDuty } from '../../staff/duty.ts'
import { staffInArea } from '../../staff/in-area.ts'
import { myInvitations } from '../../staff/invitations.ts'
import { inviteStaff } from '../../staff/invite.ts'
import { joinStaff } from '../../staff/join.ts'
import { takeLeave } from '../../staff/leave.ts'
import { staffLeaves } from '../../staff/leaves.ts'
import { setDuty } from '../../staff/set-duty.ts'
import { workersFor } from '../../staff/workers.ts'
import { askWhistle } from '../../whistle/ask.ts'
import { blowWhistle } from '../../whistle/blow.ts'
import { checkWhistle } from '../../whistle/check.ts'
import { denyWhistle } from '../../whistle/deny.ts'
import { whistleDetail } from '../../whistle/detail.ts'
import { whistlesInArea } from '../../whistle/in-area.ts'
import { whistleInbox } from '../../whistle/inbox.ts'
import { joinWhistle } from '../../whistle/join.ts'
import { linkToWhistle } from '../../whistle/link.ts'
import { noteOnWhistle } from '../../whistle/note.ts'
import { openWhistleLink } from '../../whistle/open-link.ts'
import { refuseWhistle } from '../../whistle/refuse.ts'
import { respondToWhistle } from '../../whistle/respond.ts'
import { ruleOnWhistle } from '../../whistle/rule.ts'
import { suggestWhistle } from '../../whistle/suggest.ts'
import { callUnfounded } from '../../whistle/unfounded.ts'
import { figuresOfWindows } from '../../window/figures.ts'
import { openWindow } from '../../window/open.ts'
import { rateWindow } from '../../window/rate.ts'

/** All that a phone can ask for, by name. `typings/procedures.d.ts` is emitted from this table. */
export const procedures = {
  'person.me': me,
  'person.chooseHome': chooseHome,
  'person.introduce': introduceMyself,
  'privacy.before': beforeLeaving,
  'privacy.export': exportMyData,
  'privacy.leave': eraseMyself,
  'privacy.openings': openingsOf,
  'place.byCode': placeByCode,
  'place.estates': findEstates,
  'report.categories': reportCategories,
  'report.preview': previewReport,
  'report.submit': submitReport,
  'report.mine': myReports,
  'report.desk': myDesk,
  'report.inArea': reportsInArea,
  'report.detail': reportDetail,
  'report.assign': assignReport,
  'report.accept': acceptReport,
  'report.contact': contactReporter,
  'report.note': noteProgress,
  'report.finish': finishReport,
  'report.answer': answerReport,
  'report.claim': claimReport,
  'report.slip': reportSlip,
  'report.return': returnReport,
  'report.ask': askReporter,
  'report.reply': replyToQuestion,
  'report.extend': extendReport,
  'report.suspend': suspendReport,
  'report.resume': resumeReport,
  'report.decide': decideRequest,
  'report.decline': declineReport,
  'report.object': objectToDecline,
  'report.merge': mergeReport,
  'report.mergeable': mergeableInto,
  'report.apart': takeApart,
  'report.check': checkReport,
  'report.reopen': reopenReport,
  'report.withdraw': withdrawReport,
  'report.urge': urgeReport,
  'report.publish': publishReport,
  'report.takeOff': takeOffReport,
  'follow.report': followReport,
  'follow.mine': followedReports,
  'rating.rate': rateService,
  'rating.mine': myRating,
  'rating.again': rateAgain,
  'rating.review': reviewRatings,
  'remedy.inArea': remediesInArea,
  'remedy.detail': remedyDetail,
  'remedy.forMe': remediesForMe,
  'remedy.call': callReporter,
  'remedy.mend': askToMend,
  'remedy.reply': replyToMend,
  'remedy.rectify': rectifyRemedy,
  'remedy.explain': explainRemedy,
  'remedy.extend': extendRemedy,
  'remedy.appeal': appealRemedy,
  'remedy.decideAppeal': decideAppeal,
  'remedy.revisit': revisitReporter,
  'figure.inArea': figuresInArea,
  'figure.reports': reportsBehind,
  'figure.ofPerson': figuresOfMine,
  'figure.ofWorker': figuresOfWorker,
  'figure.year': yearOfArea,
  'figure.yearFile': yearAsFile,
  'staff.workersFor': workersFor,
  'staff.inArea': staffInArea,
  'staff.leave': takeLeave,
  'staff.cancelLeave': cancelLeave,
  'staff.leaves': staffLeaves,
  'staff.dismiss': dismissStaff,
  'staff.duty': communityDuty,
  'staff.setDuty': setDuty,
  'staff.invite': inviteStaff,
  'staff.invitations': myInvitations,
  'staff.join': joinStaff,
  'board.inArea': boardOfCommunity,
  'board.open': openInCommunity,
  'bulletin.put': putBulletin,
  'bulletin.lift': liftBulletin,
  'bulletin.inArea': bulletinsInArea,
  'message.inbox': myInbox,
  'message.read': markRead,
  'message.unread': countUnread,
  'message.agree': agreeToMessages,
  'whistle.suggest': suggestWhistle,
  'whistle.ask': askWhistle,
  'whistle.blow': blowWhistle,
  'whistle.deny': denyWhistle,
  'whistle.inbox': whistleInbox,
  'whistle.inArea': whistlesInArea,
  'whistle.detail': whistleDetail,
  'whistle.join': joinWhistle,
  'whistle.refuse': refuseWhistle,
  'whistle.note': noteOnWhistle,
  'whistle.respond': respondToWhistle,
  'whistle.rule': ruleOnWhistle,
  'whistle.check': checkWhistle,
  'whistle.unfounded': callUnfounded,
  'whistle.link': linkToWhistle,
  'whistle.openLink': openWhistleLink,
  'window.open': openWindow,
  'window.rate': rateWindow,
  'window.figures': figuresOfWindows,
} as const
