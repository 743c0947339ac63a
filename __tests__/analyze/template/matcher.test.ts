import {describe, expect, it} from '@jest/globals'
import {builtIn} from '../../../src/analyze/template/built-in.ts'
import {type Cue, emptyTree, findCue, plant} from '../../../src/analyze/template/matcher.ts'
import {toShape} from '../../../src/analyze/template/shape.ts'

const toTree = (cues: readonly Cue[]) => {
  const tree = emptyTree()
  for (const one of cues) plant(tree, one)
  return tree
}
const find = (cues: readonly Cue[], text: string) => {
  const {tokens, words} = toShape(text, {start: 0, end: text.length})
  return findCue(toTree(cues), tokens, words)
}
const cue = (text: string, strength: Cue['strength'] = 'certain'): Cue => ({text, strength, category: 'related'})

describe('findCue', () => {
  it.each([
    ['read more', 'READ MORE »'],
    ['read more', 'Read  more\r\n…'],
    ['dont miss', 'Don’t miss'],
    ['0 comments', '1,204 comments'],
    ['read more : *', 'Read more: The ferry'],
    ['* min read', 'About 5 min read'],
    ['join our * club', 'Join our cycling and hiking club'],
    ['* ferry *', 'The old ferry of Ostra'],
    ['(share|send) (this |)article', 'Send article'],
    ['share (this (old|new) |)article', 'Share this new article'],
    ['photo (left)', 'Photo (left)'],
    ['関連記事', '関連記事']
  ])('%s: %s', (text, block) => {
    expect(find([cue(text)], block)).not.toBeNull()
  })

  it.each([
    ['read more', 'Read more of it'],
    ['read more : *', 'Read more of the ferry'],
    ['join our * club', 'Join our club today'],
    ['photo *', 'Photo after photo showed the harbour as it had been before the ferry sank'],
    ['*', 'The ferry'],
    ['', 'The ferry']
  ])('not %s: %s', (text, block) => {
    expect(find([cue(text)], block)).toBeNull()
  })

  it('lets the stronger of two cues hold, and the longer of two as strong', () => {
    expect(find([cue('share *', 'likely'), cue('share this *', 'certain')], 'Share this')?.strength).toBe('certain')
    expect(find([cue('share *', 'allow'), cue('share this', 'certain')], 'Share this')?.strength).toBe('allow')
    expect(find([cue('share *'), cue('share this *')], 'Share this now')?.words).toBe(2)
  })

  it('finds every whole cue that comes with the house', () => {
    const cues = builtIn()
      .flatMap((list) => list.text.split(',').map((text) => ({...list, text: text.trim()})))
      .filter(({text}) => /[^\s]/.test(text) && !/[*(]/.test(text))
    const tree = toTree(cues)
    const missed = cues.filter(({text}) => {
      const {tokens, words} = toShape(text, {start: 0, end: text.length})
      return findCue(tree, tokens, words) === null
    })

    expect(missed).toEqual([])
  })
})
