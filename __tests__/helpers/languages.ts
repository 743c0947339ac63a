/** The beginning of a story in some languages: unattributed speech, marks by the custom of the language, nothing vague. */
export const stories: Readonly<Record<string, string>> = {
  it: `Il ponte di Ostra resterà chiuso fino a giovedì, ha annunciato la sindaca davanti ai cronisti.

«Non possiamo rischiare la vita di chi passa di qui ogni mattina.»

“Abbiamo chiesto aiuto alla provincia undici anni fa.” La provincia lo sapeva da tempo, dice Mira Holt.`,
  pl: `Most w Ostrze pozostanie zamknięty do czwartku, powiedziała burmistrz przed dziennikarzami w ratuszu.

„Nie możemy ryzykować życia ludzi, którzy przechodzą tędy każdego ranka.”

By, jak mówią mieszkańcy, nikt nie zginął, most trzeba było zamknąć już dawno temu.`,
  ru: `Мост в Остре останется закрытым до четверга, сообщила мэр города журналистам в ратуше.

«Мы не можем рисковать жизнью людей, которые каждое утро ходят здесь на работу».

По словам жителей, о трещинах знали давно. „Никто не хотел нас слушать все эти годы“.`,
  zh: `奥斯特拉市长在市政厅对记者表示，大桥将一直关闭到星期四，工程师需要时间检查桥墩上的裂缝。

“我们不能拿每天早上从这里走过的人的生命去冒险。”

据当地居民说，省政府十一年前就知道裂缝的事情，但是一直没有派人来修理这座桥。`,
  sv: `Bron i Ostra förblir stängd till torsdag, sade borgmästaren till reportrarna i stadshuset på måndagen.

”Vi kan inte riskera livet på dem som går här varje morgon till sitt arbete.”

Par, som gick över bron varje dag, berättar att de hörde sprickorna växa under vintern.`,
  he: `הגשר באוסטרה יישאר סגור עד יום חמישי, אמרה ראש העיר לעיתונאים בבניין העירייה ביום שני בבוקר.

"אנחנו לא יכולים לסכן את חייהם של האנשים שעוברים כאן בכל בוקר בדרך לעבודה."

דובר צה"ל אמר כי החיילים יעזרו לתושבים, וכי המנכ"ל של חברת הגשרים יגיע לעיר מחר.`
}
