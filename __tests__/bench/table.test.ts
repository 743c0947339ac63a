import {expect, it} from '@jest/globals'
import {toTable} from '../../bench/table.ts'

it('prints a line a measurement, in columns', () => {
  const sections = [
    {
      title: 'the whole archive, without an index',
      rows: [
        {name: 'wc -w', seconds: [1, 0.8, 1.2], bytes: 250e6, words: 40e6},
        {
          name: 'duplication rules',
          seconds: [2.5],
          bytes: 250e6,
          words: 40e6,
          peak: 600e6,
          comparisons: [{kind: 'times', value: 2.5, than: 'wc -w'} as const]
        },
        {name: 'jscpd', seconds: [], fault: 'exit status 1'}
      ],
      notes: ['duplication rules: duplicate-paragraph']
    },
    {
      title: 'a commit',
      rows: [
        {
          name: 'one small file',
          seconds: [0.07],
          comparisons: [{kind: 'more', value: 0.03, than: 'node -e 0'} as const]
        }
      ],
      notes: []
    }
  ]

  expect(toTable(sections)).toBe(
    `
  measurement        seconds   least–most   MB/s  peak MB  bytes/word  compared

the whole archive, without an index
  wc -w                1.000  0.800–1.200  250.0
  duplication rules    2.500  2.500–2.500  100.0      600        15.0  2.50 × wc -w
  jscpd                    –                                           failed: exit status 1
  (duplication rules: duplicate-paragraph)

a commit
  one small file       0.070  0.070–0.070                              +0.030 s to node -e 0
`.slice(1)
  )
})
