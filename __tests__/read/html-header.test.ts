import {describe, expect, it} from '@jest/globals'
import {readHtml} from '../../src/read/html.ts'

/** The header of a page of which some stands in its head. */
function headerOf(head: string) {
  const article = readHtml('dam.html', {text: `<head>${head}</head><p>The dam above Ostra gave way.</p>`})
  return 'trouble' in article ? undefined : article.header
}

const linked = (date: string) =>
  `<script type="application/ld+json">{"@type": "Article", "datePublished": "${date}"}</script>`
const meta = (date: string) => `<meta name="date" content="${date}">`

describe('the day on which a page was published', () => {
  it.each([
    [meta('2026-02-03'), '2026-02-03'],
    [meta('2026-02-03 10:00:00'), '2026-02-03'],
    [meta('2026-02-03T10:00:00+0100'), '2026-02-03T10:00:00+0100'],
    [meta('3 February 2026'), '2026-02-03'],
    [linked('February 3, 2026'), '2026-02-03'],
    [linked('Tue, 03 Feb 2026 10:00:00 GMT'), '2026-02-03T10:00Z'],
    [`${linked('03/04/2026')}${meta('2026-04-03')}`, '2026-04-03'],
    [meta('03/04/2026'), undefined],
    [meta('30 February 2026'), undefined],
    [meta('last Tuesday'), undefined]
  ])('%s is %s', (head, day) => {
    expect(headerOf(head)?.published?.value).toBe(day)
  })
})

describe('a link of a page', () => {
  it('may stand in several relations to it', () => {
    const head =
      '<link rel="alternate Canonical" href="https://wire.example/dam"><link rel="canonical" href="https://wire.example/other"><link rel="license noopener" href="https://licence.example/by">'

    expect(headerOf(head)).toMatchObject({
      url: {value: 'https://wire.example/dam'},
      licence: {value: 'https://licence.example/by'}
    })
  })
})
