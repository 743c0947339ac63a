import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import boilerplate from '../../rules/boilerplate.ts'
import duplicateParagraph from '../../rules/duplicate-paragraph.ts'
import suspectedBoilerplate from '../../rules/suspected-boilerplate.ts'
import {fixText, lintText} from '../../src/index.ts'
import type {Edit} from '../../src/model/finding.ts'
import {findings} from '../helpers/mark.ts'

const story = [
  'The council of Ostra will vote on the new bridge on Thursday, and the mayor expects a narrow result.',
  'The bridge would cost eleven million crowns, and half of it is paid for by the province of Vell.',
  'Ships would pass below it, which the old one never allowed them to do in eighty years.'
]
const teasers = ['More from Ostra', 'Ten walks along the river', 'Why the ferries are late', 'What the harbour eats']
const apply = (text: string, [edit]: readonly Edit[] = []) =>
  edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)

describe('what is certainly not the article', () => {
  it('is deleted by the fix, whole lines at a time', async () => {
    const text = ['Skip to main content', ...story].join('\n\n')
    const [found] = await findings(boilerplate, text)

    expect(apply(text, found?.fix)).toBe(story.join('\n\n'))
  })

  it('is left where it is all that there is', async () => {
    const [found] = await findings(boilerplate, 'Skip to main content\n')

    expect(found).not.toHaveProperty('fix')
  })
})

describe('what a person should look at', () => {
  it.each([
    [suspectedBoilerplate, ['Ostra votes', ...story, ...teasers], 'Delete these lines', ['Ostra votes', ...story]],
    [duplicateParagraph, [...story, story[0]], 'Delete the later paragraph', story]
  ])('is deleted by a suggestion only: %#', async (rule, before, desc, after) => {
    const text = `${before.join('\n\n')}\n`
    const [found] = await findings(rule, text)
    const [suggestion] = found?.suggest ?? []

    expect(found).not.toHaveProperty('fix')
    expect(suggestion?.desc).toBe(desc)
    expect(apply(text, suggestion?.fix)).toBe(`${after.join('\n\n')}\n`)
  })
})

describe('a fixed article', () => {
  const line = fc.constantFrom(
    ...story,
    ...teasers,
    'Skip to main content',
    'Share this article',
    'By',
    'News & Opinion'
  )

  it('holds what was left of it, and nothing new', async () => {
    const rules = Object.fromEntries(
      ['boilerplate', 'suspected-boilerplate', 'duplicate-paragraph', 'empty-byline'].map((id) => [id, 'error'])
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, {minLength: 1, maxLength: 9}), async (lines) => {
        const text = lines.join('\n\n')
        const {fixed, results} = await fixText({text, rules, cwd: '/'})
        const again = await lintText({text: fixed[0]?.after ?? text, rules, cwd: '/'})
        const before = await lintText({text, rules, cwd: '/'})

        expect(again.messages).toEqual(results[0]?.messages)
        expect(again.messages.length).toBeLessThanOrEqual(before.messages.length)
      })
    )
  }, 60_000)
})
