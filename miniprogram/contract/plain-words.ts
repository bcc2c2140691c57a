/** Words as the city's data has them, whatever people type, and what fits them. */

/** Letters in their old form, each with the one of today, as far as residents' words have them. */
const letters =
  '燈灯壞坏聲声髒脏亂乱電电樓楼層层車车輛辆門门鎖锁網网線线纜缆斷断樹树葉叶蟲虫貓猫雞鸡鴨鸭豬猪魚鱼鳥鸟馬马蓋盖溝沟積积凍冻塵尘煙烟' +
  '氣气熱热裝装違违築筑廣广場场貼贴畫画佔占攤摊賣卖買买廁厕糞粪環环衛卫綠绿園园護护欄栏桿杆號号燒烧鄰邻爭争糾纠紛纷業业維维資资費费' +
  '員员會会議议選选舉举報报險险騙骗詐诈盜盗竊窃賭赌養养殘残醫医療疗藥药體体檢检證证戶户幫帮辦办補补貧贫難难獨独兒儿學学壓压傷伤屍尸' +
  '動动靜静響响牆墙塊块磚砖頂顶滲渗濕湿黴霉異异鈴铃鐵铁樁桩圍围擋挡標标誌志紅红視视頻频監监攝摄頭头點点燭烛鬧闹滅灭優优價价單单據据' +
  '錢钱貸贷債债長长寬宽開开關关進进過过還还這这裡里們们個个來来溫温濾滤氾泛濫滥溼湿牀床櫃柜傢家俱具廢废棄弃舊旧幹干淨净掃扫灑洒潑泼' +
  '噴喷鑽钻錘锤擾扰寵宠雙双喪丧嘩哗灣湾徑径區区縣县鎮镇鄉乡莊庄棟栋陽阳臺台簾帘鏽锈鬆松緊紧鍊链絲丝輪轮跡迹贓赃遺遗產产繼继離离贍赡' +
  '撫抚罵骂毆殴脅胁勞劳務务僱雇傭佣賠赔償偿發发銀银郵邮遞递貨货運运輸输駕驾駛驶罰罚規规則则執执處处訴诉訪访嗎吗麼么為为與与從从後后' +
  '間间時时給给說说話话問问題题聽听見见覺觉請请讓让誰谁邊边裏里爛烂淺浅髮发漲涨擠挤擁拥擴扩撿捡揀拣換换攔拦攜携樂乐歡欢歲岁殺杀毀毁' +
  '濁浊爐炉牽牵獸兽瑪玛甕瓮畝亩癢痒盤盘瞞瞒礙碍礦矿禮礼稅税穩稳竄窜糧粮純纯紙纸級级終终組组結结絡络綁绑綫线緩缓編编縫缝繞绕繩绳纏缠' +
  '罷罢聯联職职聾聋腳脚臉脸臨临艙舱藍蓝蘇苏虧亏蟻蚁蠅蝇術术衝冲製制複复襲袭親亲觸触訂订計计設设許许診诊詢询該该誤误調调談谈識识譜谱' +
  '讀读變变豎竖貪贪責责貴贵賀贺賬账賴赖趕赶踐践蹤踪躉趸軟软較较載载輕轻轉转轟轰農农連连達达遠远適适遲迟邁迈鄭郑醜丑釘钉針针釣钓鈔钞' +
  '鋪铺鋼钢錄录錯错鍋锅鏟铲鐘钟閃闪閉闭閣阁陣阵陰阴陳陈際际隊队階阶隨随隱隐隻只雜杂雲云霧雾靈灵頁页順顺須须預预領领顏颜願愿類类顧顾' +
  '風风飄飘飛飞飯饭飲饮館馆餓饿駁驳騎骑驗验驚惊骯肮鬥斗鹼碱麥麦黃黄黨党齊齐齡龄龜龟'

const today = new Map<string, string>()
for (let n = 0; n < letters.length; n += 2) today.set(letters.charAt(n), letters.charAt(n + 1))

/** Blanks, punctuation and emoji: what is not looked for. */
const between = /[\s!-/:-@[-`{-~\u2000-\u2fff\u3000-\u303f\ud800-\udfff]|\ufe0f/g

/** A text in letters of today, small ones, without blanks and punctuation. */
export const plainWords = (typed: string): string =>
  [...typed.normalize('NFKC').toLowerCase().replace(between, '')]
    .map((letter) => today.get(letter) ?? letter)
    .join('')

/** Whether a word is what was typed, or a part of it, or has it as a part; both in plain letters. */
export const fits = (word: string, wanted: string): boolean =>
  word.includes(wanted) || (word !== '' && wanted.includes(word))
