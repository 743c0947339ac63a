import {describe, expect, it} from '@jest/globals'
import {namedIn, toRows} from './named.ts'

const told = `
  The mayor told The Harbor Times in an interview that the dam would hold. => Harbor Times
  "Nobody slept," Mirela Vost told Ostra News on Tuesday. => Ostra News
  Vost told the Associated Press that she had heard a noise. => Associated Press
  Vost told CNN's Jon Vale that she had heard a noise. => CNN
  The dam is safe, Brell told NPR. => NPR
  Brell told Harbor Radio Wednesday that the gates were open. => Harbor Radio
  Brell told the independent newspaper Ostra Gazeta that the gates were open. => Ostra Gazeta
  "We ran," she told WOST-TV. => WOST-TV
  He said in a statement to Reuters that work would go on. => Reuters
  He declined to answer in an interview with the Vale Herald. => Vale Herald
  "It was too late," she said on Fox News. => Fox News
  The engineer spoke to BBC Radio shortly before dawn. => BBC Radio
  She told the Ostra Star that she would stay. => Ostra Star
  He told the Times that the plan was dead. => Times
  The plan, Brell told Politico, was dead. => Politico
  She told The Hill that she would stay. => The Hill
  He told Al Jazeera that he would stay. => Al Jazeera
  He told HarborTimes.com that he would stay. => HarborTimes.com
  She told Time that she would stay. => Time
`

const reported = `
  The Harbor Times reported on Monday that the dam had cracks. => Harbor Times
  On Tuesday, Reuters reported that the dam had cracks. => Reuters
  On Tuesday Reuters reported that the dam had cracks. => Reuters
  The Vale Herald reports that nobody had looked. => Vale Herald
  The cracks were first reported by the Ostra Courier. => Ostra Courier
  The cracks were first reported by Lanternfish, a newsletter on dams. => Lanternfish
  The cracks were first reported last month by the independent newspaper Ostra Gazeta. => Ostra Gazeta
  As first reported in the Vale Tribune, nobody had looked. => Vale Tribune
  As the Vale Tribune first reported, nobody had looked. => Vale Tribune
  The cracks, according to a report by Harbor News, are old. => Harbor News
  The cracks, according to a report in the Vale Tribune, are old. => Vale Tribune
  According to The Harbor Times, the cracks are old. => Harbor Times
  According to Bloomberg News, the shares fell. => Bloomberg
  The letter was obtained by the Vale Tribune. => Vale Tribune
  Nobody had looked, the Vale Herald wrote. => Vale Herald
  The dam failed, state media said, citing Xinhua. => Xinhua
  Xinhua said the dam had failed. => Xinhua
  A Harbor Times investigation found that nobody had looked. => Harbor Times
  In an op-ed in the Harbor Times, Vost called for a new dam. => Harbor Times
  Nobody had looked, reports The Harbor Times. => Harbor Times
  The Harbor Times and the Vale Herald reported that nobody had looked. => Harbor Times, Vale Herald
  The cracks were reported by the Harbor Times, Reuters and the Vale Herald. => Harbor Times, Reuters, Vale Herald
  A new ABC News/Washington Post poll shows that few trust the dam. => ABC News, Washington Post
  A Washington Post-ABC News poll shows that few trust the dam. => Washington Post, ABC News
  The Harbor Times reported it first. The Times reported more on Friday. => Harbor Times, Harbor Times
  The St. Ostra Times reported that nobody had looked. => St. Ostra Times
  A study published in the journal Dams & Rivers counted the cracks. => Dams & Rivers
`

const silent = `
  She told Ringo Star that she would stay. => -
  He told Congress that he would stay. => -
  He told Vost that he would stay. => -
  She told the Senate Committee on Dams that nobody had looked. => -
  He told FEMA that nobody had looked. => -
  He told White House Press Secretary Anton Brell to wait. => -
  She left The Harbor Times in 2012 to teach. => -
  The Harbor Times was founded in 1871 by two brothers. => -
  She is a reporter for CNN. => -
  Reuters fell by two per cent in London after the results. => -
  Harbor News Corp reported revenue of $5 billion. => -
  Bloomberg entered the race for mayor on Monday. => -
  Time and time again the dam held. => -
  People told the mayor to leave. => -
  The mayor called for the Times to apologise. => -
  The Department of Dams reported that the gates were open. => -
  She reported to the Ostra police that her car was gone. => -
  The illness was first reported in Ostra. => -
  The illness was first reported by the Chinese government. => -
  Breaking News reported here tells you what happened. => -
  Books by Ostra University Press reported on dams for a century. => -
  The cause of death was reported by the County Medical Examiner. => -
  He travelled to Ostra via Vienna. => -
  They spoke via Zoom. => -
  They told voters that the Press was free. => -
  Vice President Brell told reporters to wait. => -
  The story was first published in May. => -
`

describe('credits in sentences', () => {
  it.each(toRows(told))('told: %s', (text, names) => {
    expect(namedIn(text)).toEqual(names)
  })

  it.each(toRows(reported))('reported: %s', (text, names) => {
    expect(namedIn(text)).toEqual(names)
  })

  it.each(toRows(silent))('no credit: %s', (text, names) => {
    expect(namedIn(text)).toEqual(names)
  })
})
