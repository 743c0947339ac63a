import {describe, expect, it} from '@jest/globals'
import {complaint} from '../helpers/complaint.ts'

const severities = '"off", "warn", "error", 0, 1, 2, or a list of one of these and the options'
const presets = 'one of provlint:recommended, provlint:strict, the path of a settings file, or a package'

describe('a settings file that says what cannot be', () => {
  it.each([
    ['[]', '.lintrc.json:1:1: found [], expected an object'],
    ['null', '.lintrc.json:1:1: found null, expected an object'],
    [
      '{"rulez": {}}',
      '.lintrc.json:1:2: rulez: found an unknown key, expected one of $schema, root, extends, plugins, rules, overrides, ignore, archive, boilerplate; did you mean rules?'
    ],
    ['{\n  "root": "yes"\n}', '.lintrc.json:2:11: root: found "yes", expected true or false'],
    ['{"rules": []}', '.lintrc.json:1:11: rules: found [], expected an object of rules'],
    [
      '{"rules": {\n"late-new": 1}}',
      '.lintrc.json:2:1: rules.late-new: found an unknown rule, expected one that `provlint explain` lists; did you mean late-news?'
    ],
    ['{"rules": {"constructor": 1}}', '.lintrc.json:1:12: rules.constructor: found an unknown rule'],
    [
      '{"rules": {"late-news": "warning"}}',
      `.lintrc.json:1:25: rules.late-news: found "warning", expected ${severities}`
    ],
    [
      '{"rules": {"late-news": "constructor"}}',
      `.lintrc.json:1:25: rules.late-news: found "constructor", expected ${severities}`
    ],
    ['{"rules": {"late-news": 3}}', `rules.late-news: found 3, expected ${severities}`],
    ['{"rules": {"late-news": true}}', `rules.late-news: found true, expected ${severities}`],
    ['{"rules": {"late-news": []}}', `rules.late-news: found [], expected ${severities}`],
    ['{"rules": {"late-news": [1, {}, {}]}}', `rules.late-news: found [1,{},{}], expected ${severities}`],
    [
      '{"rules": {"late-news": [1, 2]}}',
      '.lintrc.json:1:29: rules.late-news.1: found 2, expected an object of options'
    ],
    [
      '{"rules": {"late-news": [1, {"day": 2}]}}',
      '.lintrc.json:1:30: rules.late-news.1.day: found an unknown option, expected one of days, strict, desks, kinds; did you mean days?'
    ],
    ['{"rules": {"late-news": [1, {"toString": 2}]}}', 'rules.late-news.1.toString: found an unknown option'],
    ['{"rules": {"dull-news": [1, {"day": 2}]}}', 'found an unknown option, expected none: this rule has no options'],
    [
      '{"rules": {"late-news": [1, {"days": "2"}]}}',
      '.lintrc.json:1:38: rules.late-news.1.days: found "2", expected integer, at least 1, at most 30'
    ],
    ['{"rules": {"late-news": [1, {"days": 31}]}}', 'found 31, expected integer, at least 1, at most 30'],
    ['{"rules": {"late-news": [1, {"strict": 1}]}}', 'found 1, expected true or false'],
    ['{"rules": {"late-news": [1, {"desks": [1]}]}}', 'found [1], expected list of texts'],
    ['{"rules": {"late-news": [1, {"kinds": ["weeks"]}]}}', 'found ["weeks"], expected list of: hours, days'],
    ['{"ignore": "drafts"}', '.lintrc.json:1:12: ignore: found "drafts", expected a list of texts'],
    ['{"archive": []}', '.lintrc.json:1:13: archive: found [], expected an object'],
    [
      '{"archive": {"includes": []}}',
      '.lintrc.json:1:14: archive.includes: found an unknown key, expected one of include, metadata, outlets, fields; did you mean include?'
    ],
    [
      '{"archive": {"metadata": ["a.csv"]}}',
      '.lintrc.json:1:26: archive.metadata: found ["a.csv"], expected the name of a JSON Lines or CSV file'
    ],
    ['{"archive": {"metadata": ""}}', 'archive.metadata: found "", expected the name of a JSON Lines or CSV file'],
    [
      '{"archive": {"fields": {"text": ["a", "b..c"]}}}',
      'archive.fields.text.1: found "b..c", expected the name of a member'
    ],
    [
      '{"archive": {"fields": {"tex": "a"}}}',
      'archive.fields.tex: found an unknown key, expected one of text, title, outlet'
    ],
    ['{"archive": {"outlets": ["Wire"]}}', '.lintrc.json:1:25: archive.outlets: found ["Wire"], expected an object'],
    ['{"archive": {"outlets": {"Wire": "W"}}}', 'archive.outlets.Wire: found "W", expected a list of texts'],
    [
      '{"archive": {"outlets": {"Wire": ["W"], "Post": ["P", "The W"]}}}',
      '.lintrc.json:1:55: archive.outlets.Post.1: found "The W", which is a name of "Wire" already, expected names of one outlet only'
    ],
    ['{"archive": {"outlets": {"Wire": ["Post"], "Post": []}}}', 'archive.outlets.Post: found "Post", which is a name'],
    ['{"archive": {"include": "*.txt"}}', 'archive.include: found "*.txt", expected a list of texts'],
    ['{"boilerplate": {"add": {"legals": []}}}', '.lintrc.json:1:26: boilerplate.add.legals: found an unknown key'],
    [
      '{"boilerplate": {"add": {"legal": ["a", 1]}}}',
      'boilerplate.add.legal.1: found 1, expected a text with a word in it'
    ],
    ['{"boilerplate": {"allow": true}}', 'boilerplate.allow: found true, expected a list of texts'],
    ['{"extends": 1}', '.lintrc.json:1:13: extends: found 1, expected a text or a list of texts'],
    ['{"extends": [1]}', '.lintrc.json:1:14: extends.0: found 1, expected a text or a list of texts'],
    [
      '{"extends": "provlint:strikt"}',
      `.lintrc.json:1:13: extends: found "provlint:strikt", expected ${presets}; did you mean provlint:strict?`
    ],
    ['{"ignore": ["a", 1]}', '.lintrc.json:1:18: ignore.1: found 1, expected a text'],
    ...[
      '',
      ' ',
      '!',
      '/etc/*.txt',
      '!/etc/*',
      'C:\\\\news',
      '{a,/etc}/*',
      '../*.txt',
      'wire/../x',
      '{a,..}/*',
      '..',
      'a/..'
    ].map((glob) => [
      `{"archive": {"include": ["*.txt", "${glob}"]}}`,
      `.lintrc.json:1:35: archive.include.1: found "${glob}", expected a glob for files below the root`
    ]),
    ...['', '*', ' * ', '©'].map((words) => [
      `{"boilerplate": {"allow": ["Photo essay", "${words}"]}}`,
      `.lintrc.json:1:43: boilerplate.allow.1: found "${words}", expected a text with a word in it`
    ]),
    [
      '{"extends": ["provlint:strict", "toString"]}',
      `.lintrc.json:1:33: extends.1: found "toString", expected ${presets}`
    ],
    ['{"extends": "./gone.json"}', `extends: found no file "./gone.json", expected ${presets}`]
  ])('%s', async (text, said) => {
    expect(await complaint(text)).toContain(said)
  })

  it('shows a long value shortened and a hostile one escaped', async () => {
    const said = await complaint(`{"root": "\\u001b[31m\u202e${'x'.repeat(100)}"}`)

    expect(said).not.toMatch(/[\u001b\u202e]/u)
    expect(said).toContain('x…, expected true or false')
  })
})
