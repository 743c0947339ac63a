import {describe, expect, it} from '@jest/globals'
import {namedIn, toRows} from './named.ts'

const printed = `
  This story was originally published by Lanternfish. => Lanternfish
  This story was originally published at Harbor Times. => Harbor Times
  This article first appeared in Quayside. => Quayside
  This article first appeared in the Ostra Courier. => Ostra Courier
  Republished from Lanternfish under a Creative Commons licence. => Lanternfish
  Reprinted with permission from The Harbor Times. => Harbor Times
  Read the original at Lanternfish. => Lanternfish
  Read the full story at The Harbor Times. => Harbor Times
  h/t Lanternfish => Lanternfish
  H/T: Vale Herald => Vale Herald
  Hat tip: Lanternfish => Lanternfish
  The dam will be closed (via Lanternfish). => Lanternfish
  The dam will be closed, via the Vale Herald. => Vale Herald
  Source: Harbor Times => Harbor Times
  Source: Bureau of Dams => Bureau of Dams
  Copyright 2026 The Associated Press. All rights reserved. => Associated Press
  © 2026 Lanternfish Media. All rights reserved. => Lanternfish Media
  Copyright © 2026 The Harbor Times, LLC. => Harbor Times
`

const wire = `
  OSTRA, May 17 (Reuters) — The dam above the town gave way. => Reuters
  OSTRA (AP) — The dam above the town gave way. => Associated Press
  OSTRA, May 17 (Xinhua) -- The dam above the town gave way. => Xinhua
  The dam above the town gave way. (AFP) => AFP
  The dam above the town gave way. — AP => Associated Press
  The dam above the town gave way. – Bernama => Bernama
  By Jane Roe | The Associated Press => Associated Press
  By Jane Roe, Associated Press => Associated Press
  Jane Roe, The Associated Press => Associated Press
  By Jane Roe / Harbor Times => Harbor Times
  Associated Press => Associated Press
  Reuters => Reuters
  Reuters contributed to this report. => Reuters
  The Associated Press contributed to this report. => Associated Press
  Jane Roe of the Harbor Times and The Associated Press contributed to this report. => Harbor Times, Associated Press
  Associated Press writer Jane Roe in Ostra, Vt., contributed to this report. => Associated Press
  With files from The Canadian Press => Canadian Press
  With files from Jane Roe and Vale Herald => Vale Herald
  Additional reporting by Jane Roe, Reuters => Reuters
`

const pictures = `
  Photo: AFP/Getty Images => AFP, Getty Images
  Photo credit: JANE ROE/AFP/Getty Images => AFP, Getty Images
  (Photo by Jon Vale/Getty Images) => Getty Images
  The dam on Monday. (AP Photo/Jane Roe) => Associated Press
  The dam on Monday. REUTERS/Jane Roe => Reuters
  The dam on Monday. (Jane Roe/Harbor Times) => Harbor Times
  The dam on Monday. (Jane Roe/The Harbor Times via AP) => Harbor Times, Associated Press
  Photo: Harbor Times => Harbor Times
  Image credit: Vale Herald => Vale Herald
  The dam on Monday. Getty Images => -
  Getty Images => Getty Images
  Jane Roe via Getty Images => Getty Images
`

const links = `
  Read it at https://www.harbortimes.example/dam?page=2 now. => harbortimes.example
  The dam gave way (https://news.vale.example/a). => news.vale.example
  See [the report](https://vale.example/dam_AP.pdf) for more. => vale.example
  More at https://t.co/AbCdE => -
  Write to desk@harbortimes.example with tips. => -
  The file lies at ftp://vale.example/dam => -
`

const silent = `
  Pupils of Advanced Placement (AP) classes saw the dam. => -
  The Baltic Association of Rivers (BAR) saw the dam. => -
  Photo: Jane Roe => -
  Photo by Jane Roe => -
  Source: YouTube => -
  By Jane Roe => -
  The Copyright Act of 1976 protects the report. => -
  This article first appeared in May 2018. => -
  This story was originally published in London. => -
  The TV and/or the radio were on all night. => -
`

describe('credits on lines', () => {
  it.each(toRows([printed, wire, pictures, links, silent].map((table) => table.trim()).join('\n')))(
    '%s',
    (text, names) => {
      expect(namedIn(text)).toEqual(names)
    }
  )
})
