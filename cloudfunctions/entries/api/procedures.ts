import { findOnDesk } from '../../desk/procedures/find.ts'
import { listDesk } from '../../desk/procedures/list.ts'
import { bulletinsInArea } from '../../directory/bulletin/procedures/in-area.ts'
import { liftBulletin } from '../../directory/bulletin/procedures/lift.ts'
import { putBulletin } from '../../directory/bulletin/procedures/put.ts'
import { chooseHome } from '../../directory/person/procedures/choose-home.ts'
import { introduceMyself } from '../../directory/person/procedures/introduce.ts'
import { me } from '../../directory/person/procedures/me.ts'
import { peopleOfPlace } from '../../directory/person/procedures/people-of-place.ts'
import { placeByCode } from '../../directory/person/procedures/place-by-code.ts'
import { findEstates } from '../../directory/place/procedures/estates.ts'
import { serviceCatalogue } from '../../directory/service/procedures/catalogue.ts'
import { serviceNotice } from '../../directory/service/procedures/notice.ts'
import { beforeLeave } from '../../directory/staff/procedures/before-leave.ts'
import { cancelLeave } from '../../directory/staff/procedures/cancel-leave.ts'
import { dismissStaff } from '../../directory/staff/procedures/dismiss.ts'
import { staffInArea } from '../../directory/staff/procedures/in-area.ts'
import { invitationsInArea } from '../../directory/staff/procedures/invitations.ts'
import { inviteStaff } from '../../directory/staff/procedures/invite.ts'
import { joinStaff } from '../../directory/staff/procedures/join.ts'
import { takeLeave } from '../../directory/staff/procedures/leave.ts'
import { staffLeaves } from '../../directory/staff/procedures/leaves.ts'
import { revokeInvitation } from '../../directory/staff/procedures/revoke.ts'
import { communityRota } from '../../directory/staff/procedures/rota.ts'
import { setRota } from '../../directory/staff/procedures/set-rota.ts'
import { rateService } from '../../matters/rating/procedures/rate.ts'
import { reviewRatings } from '../../matters/rating/procedures/review.ts'
import { appealRemedy } from '../../matters/remedy/procedures/appeal.ts'
import { askedAgain } from '../../matters/remedy/procedures/asked-again.ts'
import { callReporter } from '../../matters/remedy/procedures/call.ts'
import { decideAppeal } from '../../matters/remedy/procedures/decide-appeal.ts'
import { remedyDetail } from '../../matters/remedy/procedures/detail.ts'
import { explainRemedy } from '../../matters/remedy/procedures/explain.ts'
import { extendRemedy } from '../../matters/remedy/procedures/extend.ts'
import { askToMend } from '../../matters/remedy/procedures/mend.ts'
import { myRating } from '../../matters/remedy/procedures/my-rating.ts'
import { rateAgain } from '../../matters/remedy/procedures/rate-again.ts'
import { rectifyRemedy } from '../../matters/remedy/procedures/rectify.ts'
import { replyToMend } from '../../matters/remedy/procedures/reply.ts'
import { revisitReporter } from '../../matters/remedy/procedures/revisit.ts'
import { acceptReport } from '../../matters/report/procedures/accept.ts'
import { addToReport } from '../../matters/report/procedures/add.ts'
import { answerReport } from '../../matters/report/procedures/answer.ts'
import { takeApart } from '../../matters/report/procedures/apart.ts'
import { askReporter } from '../../matters/report/procedures/ask.ts'
import { assignReport } from '../../matters/report/procedures/assign.ts'
import { reportCategories } from '../../matters/report/procedures/categories.ts'
import { checkReport } from '../../matters/report/procedures/check.ts'
import { claimReport } from '../../matters/report/procedures/claim.ts'
import { contactReporter } from '../../matters/report/procedures/contact.ts'
import { correctReport } from '../../matters/report/procedures/correct.ts'
import { decideRequest } from '../../matters/report/procedures/decide.ts'
import { declineReport } from '../../matters/report/procedures/decline.ts'
import { reportDetail } from '../../matters/report/procedures/detail.ts'
import { extendReport } from '../../matters/report/procedures/extend.ts'
import { findMyReports } from '../../matters/report/procedures/find-mine.ts'
import { finishReport } from '../../matters/report/procedures/finish.ts'
import { followReport } from '../../matters/report/procedures/follow-report.ts'
import { followedReports } from '../../matters/report/procedures/followed.ts'
import { reportGrounds } from '../../matters/report/procedures/grounds.ts'
import { mergeReport } from '../../matters/report/procedures/merge.ts'
import { mergeableInto } from '../../matters/report/procedures/mergeable.ts'
import { myReports } from '../../matters/report/procedures/mine.ts'
import { noteProgress } from '../../matters/report/procedures/note.ts'
import { objectToDecline } from '../../matters/report/procedures/object.ts'
import { openingsOf } from '../../matters/report/procedures/openings.ts'
import { previewReport } from '../../matters/report/procedures/preview.ts'
import { publishReport } from '../../matters/report/procedures/publish.ts'
import { reopenReport } from '../../matters/report/procedures/reopen.ts'
import { replyToQuestion } from '../../matters/report/procedures/reply.ts'
import { resumeReport } from '../../matters/report/procedures/resume.ts'
import { returnReport } from '../../matters/report/procedures/return.ts'
import { reportSlip } from '../../matters/report/procedures/slip.ts'
import { submitReport } from '../../matters/report/procedures/submit.ts'
import { suspendReport } from '../../matters/report/procedures/suspend.ts'
import { takeOffReport } from '../../matters/report/procedures/take-off.ts'
import { unclaimReport } from '../../matters/report/procedures/unclaim.ts'
import { urgeReport } from '../../matters/report/procedures/urge.ts'
import { withdrawReport } from '../../matters/report/procedures/withdraw.ts'
import { workersFor } from '../../matters/report/procedures/workers.ts'
import { askWhistle } from '../../matters/whistle/procedures/ask.ts'
import { blowWhistle } from '../../matters/whistle/procedures/blow.ts'
import { checkWhistle } from '../../matters/whistle/procedures/check.ts'
import { denyWhistle } from '../../matters/whistle/procedures/deny.ts'
import { whistleDetail } from '../../matters/whistle/procedures/detail.ts'
import { joinWhistle } from '../../matters/whistle/procedures/join.ts'
import { linkToWhistle } from '../../matters/whistle/procedures/link.ts'
import { noteOnWhistle } from '../../matters/whistle/procedures/note.ts'
import { openWhistleLink } from '../../matters/whistle/procedures/open-link.ts'
import { refuseWhistle } from '../../matters/whistle/procedures/refuse.ts'
import { respondToWhistle } from '../../matters/whistle/procedures/respond.ts'
import { ruleOnWhistle } from '../../matters/whistle/procedures/rule.ts'
import { suggestWhistle } from '../../matters/whistle/procedures/suggest.ts'
import { callUnfounded } from '../../matters/whistle/procedures/unfounded.ts'
import { figuresOfWindows } from '../../matters/window/procedures/figures.ts'
import { openWindow } from '../../matters/window/procedures/open.ts'
import { rateWindow } from '../../matters/window/procedures/rate.ts'
import { agreeToMessages } from '../../messages/procedures/agree.ts'
import { myInbox } from '../../messages/procedures/inbox.ts'
import { markRead } from '../../messages/procedures/mark-read.ts'
import { countUnread } from '../../messages/procedures/unread.ts'
import { beforeLeaving } from '../../privacy/procedures/before.ts'
import { exportMyData } from '../../privacy/procedures/export.ts'
import { eraseMyself } from '../../privacy/procedures/leave.ts'
import { boardDetail } from '../../published/board/procedures/detail.ts'
import { boardOfCommunity } from '../../published/board/procedures/in-area.ts'
import { openInCommunity } from '../../published/board/procedures/open.ts'
import { previewOnBoard } from '../../published/board/procedures/preview.ts'
import { figuresInArea } from '../../published/figure/procedures/in-area.ts'
import { figuresOfMine } from '../../published/figure/procedures/of-person.ts'
import { figuresOfWorker } from '../../published/figure/procedures/of-worker.ts'
import { reportsBehind } from '../../published/figure/procedures/reports.ts'
import { yearOfArea } from '../../published/figure/procedures/year.ts'
import { yearAsFile } from '../../published/figure/procedures/year-file.ts'
import { waiting } from '../house.ts'

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
  'place.people': peopleOfPlace,
  'place.estates': findEstates,
  'service.catalogue': serviceCatalogue,
  'service.notice': serviceNotice,
  'report.categories': reportCategories,
  'report.grounds': reportGrounds,
  'report.preview': previewReport,
  'report.submit': submitReport,
  'report.mine': myReports,
  'report.findMine': findMyReports,
  'desk.list': listDesk(waiting),
  'desk.find': findOnDesk(waiting),
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
  'report.add': addToReport,
  'report.extend': extendReport,
  'report.suspend': suspendReport,
  'report.correct': correctReport,
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
  'report.unclaim': unclaimReport,
  'follow.report': followReport,
  'follow.mine': followedReports,
  'rating.rate': rateService,
  'rating.mine': myRating,
  'rating.again': rateAgain,
  'rating.askedAgain': askedAgain,
  'rating.review': reviewRatings,
  'remedy.detail': remedyDetail,
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
  'staff.beforeLeave': beforeLeave,
  'staff.leave': takeLeave,
  'staff.cancelLeave': cancelLeave,
  'staff.leaves': staffLeaves,
  'staff.dismiss': dismissStaff,
  'staff.rota': communityRota,
  'staff.setRota': setRota,
  'staff.invite': inviteStaff,
  'staff.invitations': invitationsInArea,
  'staff.revoke': revokeInvitation,
  'staff.join': joinStaff,
  'board.inArea': boardOfCommunity,
  'board.detail': boardDetail,
  'board.preview': previewOnBoard,
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
