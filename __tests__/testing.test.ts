import {describe, expect, it} from '@jest/globals'
import {defineRule, integer, type RulePlugin} from '../src/rule.ts'
import {article, findings, mark} from '../src/testing.ts'

const long = defineRule({
  id: 'long-word',
  about: 'Words that are long',
  scope: 'document',
  options: {length: integer('From how many letters on', 10, 2)},
  *check({document, options}) {
    for (const {0: word, index} of document.text.matchAll(/\p{L}+/gu)) {
      if (word.length >= options.length) yield {span: {start: index, end: index + word.length}, message: word}
    }
  }
})

const copied = defineRule({
  id: 'copied',
  about: 'Copies',
  scope: 'archive',
  options: {},
  *check({document, archive}) {
    for (const {here, earlier} of archive.passages(document)) yield {span: here, message: `As in ${earlier.path}`}
  }
})

const capital = defineRule({
  id: 'sentences',
  about: 'Sentences',
  scope: 'document',
  needs: 'tree',
  options: {},
  *check({tree}) {
    const [first] = tree.children
    if (first?.position) yield {span: {start: 0, end: first.position.end.offset ?? 0}, message: 'First'}
  }
})

describe('mark', () => {
  it('shows what a rule reports as brackets', async () => {
    const articles = {'dam.txt': 'The dam was ⟦overwhelmed⟧ by ⟦floodwater⟧.', 'rain.txt': 'It rained.'}

    expect(await mark(long, articles)).toEqual(articles)
    expect(await mark(long, articles, {length: 11})).toEqual({
      ...articles,
      'dam.txt': 'The dam was ⟦overwhelmed⟧ by floodwater.'
    })
  })

  it('shows what an archive rule reports, whatever the order of the articles', async () => {
    const words = 'The dam above the town of Ostra gave way shortly after four in the morning'
    const [wire, post] = [
      article('Wire', '2026-01-01', `${words}.`),
      article('Post', '2026-01-02', `⟦${words}⟧, he said.`)
    ]

    expect(await mark(copied, {'wire.txt': wire, 'post.txt': post})).toEqual({'wire.txt': wire, 'post.txt': post})
    expect(await mark(copied, {'a.txt': post, 'b.txt': wire})).toEqual({'a.txt': post, 'b.txt': wire})
  })

  it('gives a rule its tree', async () => {
    expect(await mark(capital, {'a.txt': 'Rain fell.\n\nMore came.'})).toEqual({'a.txt': '⟦Rain fell.⟧\n\nMore came.'})
  })

  it('throws what a rule throws, and refuses what an option does not accept', async () => {
    const broken = {...long, check: () => [{span: {start: 0, end: 99}, message: 'Too far'}]}

    await expect(mark(broken, {'a.txt': ''})).rejects.toThrow('expected one inside the 0 units of the article')
    await expect(mark(long, {'a.txt': ''}, {length: 1})).rejects.toThrow('expected integer, at least 2')
    await expect(mark(long, {'a.txt': ''}, {size: 1})).rejects.toThrow('found an unknown option')
  })
})

describe('a plugin', () => {
  it('holds rules of all kinds', () => {
    const plugin: RulePlugin = {rules: [long, copied, capital]}

    expect(plugin.rules).toHaveLength(3)
  })
})

describe('findings', () => {
  it('gives what was found by article', async () => {
    expect(await findings(long, {'dam.txt': '⟦Overwhelmed⟧', 'a.txt': ''})).toEqual({
      'dam.txt': [{span: {start: 0, end: 11}, message: 'Overwhelmed'}],
      'a.txt': []
    })
  })
})
