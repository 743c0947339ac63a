import {describe, expect, it} from '@jest/globals'
import type {Root} from 'nlcst'
import {check, type Ports} from '../../src/check/check.ts'
import type {Archive} from '../../src/model/archive.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {Rule} from '../../src/model/rule.ts'
import {defineRule} from '../../src/rule.ts'
import {toDocument} from '../helpers/mark.ts'

const document = toDocument('The dam gave way.\n\nNobody slept.')
const finding: Finding = {span: {start: 0, end: 3}, message: 'A dam'}
const tree: Root = {type: 'RootNode', children: []}
const archive: Archive = {duplicates: () => [], passages: () => [], quotations: () => [], recurrence: () => []}

const finds = (...found: readonly Finding[]): Rule =>
  defineRule({id: 'finds', about: 'Finds', scope: 'document', options: {}, check: () => found})

/** What the rules said, and how many blocks were parsed for them. */
async function ask(rules: readonly Rule[], more: Partial<Ports> = {}) {
  const parsed: number[] = []
  const verdicts = await check(
    document,
    rules.map((rule) => ({rule, severity: 'error', options: {}})),
    {
      toTree: async (_, blocks) => {
        parsed.push([...blocks].length)
        return tree
      },
      ...more
    }
  )
  return {
    parsed,
    said: verdicts.map((verdict) => (verdict.kind === 'thrown' ? String(verdict.error) : verdict.finding.message))
  }
}

describe('check', () => {
  it('asks every rule, in order', async () => {
    expect((await ask([finds(finding), finds(), finds({...finding, message: 'One more'})])).said).toEqual([
      'A dam',
      'One more'
    ])
  })

  it('keeps what a rule found before it threw, and goes on with the others', async () => {
    const throws = defineRule({
      id: 'throws',
      about: 'Throws',
      scope: 'document',
      options: {},
      *check() {
        yield finding
        throw new Error('no dam here')
      }
    })

    expect((await ask([throws, finds(finding)])).said).toEqual(['A dam', 'Error: no dam here', 'A dam'])
  })

  it.each([
    ['before the article', -1, 3],
    ['behind the article', 0, document.text.length + 1],
    ['that ends before it starts', 5, 4],
    ['that is no whole number', 0.5, 3],
    ['that is no number', Number.NaN, 3]
  ])('takes a place %s as a fault of the rule', async (_, start, end) => {
    const span = {start, end}
    const inside = {start: 0, end: 3}
    const said = [`RangeError: found the place ${start} to ${end}, expected one inside the 32 units of the article`]

    expect((await ask([finds({...finding, span})])).said).toEqual(said)
    expect((await ask([finds({...finding, related: [span]})])).said).toEqual(said)
    expect((await ask([finds({...finding, fix: [{...span, text: ''}]})])).said).toEqual(said)
    expect((await ask([finds({...finding, suggest: [{desc: 'No', fix: [{...span, text: ''}]}]})])).said).toEqual(said)
    expect((await ask([finds({...finding, related: [{...span, path: 'wire/dam.txt'}, inside]})])).said).toEqual([
      'A dam'
    ])
  })

  it('takes the very ends of the article as places inside', async () => {
    const end = document.text.length

    expect(
      (await ask([finds({...finding, span: {start: end, end}}, {...finding, span: {start: 0, end}})])).said
    ).toHaveLength(2)
  })
})

describe('a rule that needs trees', () => {
  const treeRule = (where?: () => typeof document.analysis.blocks): Rule =>
    defineRule({
      id: 'tree',
      about: 'Tree',
      scope: 'document',
      needs: 'tree',
      options: {},
      ...(where ? {where} : {}),
      check: (scene) => (scene.tree === tree ? [finding] : [])
    })

  it('gets one of all blocks', async () => {
    expect(await ask([treeRule()])).toEqual({parsed: [2], said: ['A dam']})
  })

  it('gets one of the blocks that it names', async () => {
    expect(await ask([treeRule(() => document.analysis.blocks.slice(1))])).toEqual({parsed: [1], said: ['A dam']})
  })

  it('is not asked, and nothing is parsed, where it names none', async () => {
    expect(await ask([treeRule(() => [])])).toEqual({parsed: [], said: []})
  })

  it('whose parser fails is a verdict too', async () => {
    const toTree = () => Promise.reject(new Error('no parser'))

    expect((await ask([treeRule(), finds(finding)], {toTree})).said).toEqual(['Error: no parser', 'A dam'])
  })
})

describe('a rule of the archive', () => {
  const archiveRule = defineRule({
    id: 'archive',
    about: 'Archive',
    scope: 'archive',
    options: {},
    check: (scene) => (scene.archive === archive ? [finding] : [])
  })

  it('gets the archive, and is silent where there is none', async () => {
    expect((await ask([archiveRule], {archive})).said).toEqual(['A dam'])
    expect((await ask([archiveRule])).said).toEqual([])
  })
})
