import {describe, expect, it} from '@jest/globals'
import {analyze} from '../../src/analyze/analysis.ts'
import {toMatcher} from '../../src/analyze/boilerplate.ts'
import {readHtml} from '../../src/read/html.ts'
import {overlaps} from '../../src/text/span.ts'
import {toLines, toStory} from '../helpers/page-stories.ts'
import {names, toPage} from '../helpers/sites.ts'

const matcher = toMatcher()
const pages = names.flatMap((name, at) => [0, 1, 2, 3].map((number) => [name, number + at] as const))

describe.each(pages)('the page of %s with story %i', (name, number) => {
  const story = toStory(number)
  const {html, boilerplate} = toPage(name, story)
  const article = readHtml('page.html', {text: html})
  if ('trouble' in article) throw new Error(article.trouble)
  const found = analyze(article, matcher, {language: 'en'}).boilerplate
  const lines = (article.blocks ?? []).map((block) => ({
    text: article.text.slice(block.start, block.end),
    isFlagged: found.some((stretch) => overlaps(stretch, block))
  }))
  const flagged = lines.filter(({isFlagged}) => isFlagged).map(({text}) => text)

  it('holds every line of the article, and none of them is boilerplate', () => {
    const seen = new Set(lines.map(({text}) => text))
    expect(toLines(story).filter((line) => !seen.has(line))).toEqual([])
    expect(flagged.filter((line) => toLines(story).includes(line))).toEqual([])
  })

  it('has all boilerplate flagged', () => {
    const seen = lines.filter(({text}) => boilerplate.some((line) => text.includes(line)))
    expect(boilerplate.filter((line) => !lines.some(({text}) => text.includes(line)))).toEqual([])
    expect(seen.filter(({isFlagged}) => !isFlagged).map(({text}) => text)).toEqual([])
  })

  it('tells title, date, byline, outlet and address', () => {
    const {title, outlet, byline, published, url, language} = article.header
    expect(title?.value).toBe(story.title)
    expect([outlet?.value, byline?.map(({value}) => value)]).toEqual([story.outlet, [story.author]])
    expect([published?.value, url?.value, language?.value]).toEqual([story.published, story.url, 'en'])
  })
})
