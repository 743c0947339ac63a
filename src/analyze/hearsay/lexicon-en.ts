import type {Lexicon} from './lexicon.ts'

const documents = 'report reports study studies survey surveys poll polls research story article analysis account'

/** English: who says so, and nobody who does. */
export const english: Lexicon = {
  lists: {
    plurals: 'reports studies surveys polls rumors rumours leaks research',
    documents: 'report study survey poll dossier leak reports studies surveys polls rumors rumours leaks research',
    anonymous: 'source sources insider insiders',
    experts:
      'expert experts critics observers analysts pundits commentators researchers scientists economists skeptics sceptics',
    some: 'a an one some several many multiple various two three numerous other',
    says: `say says tell tells claim claims believe suggest suggests indicate indicates argue contend warn fear allege
      speculate`,
    said: 'said told claimed believed suggested indicated argued contended warned feared alleged speculated',
    found: 'show shows showed shown find finds found',
    adverbs: 'been being now widely first also long already further previously since recently once',
    reported: 'reported alleged claimed rumored rumoured said suggested believed thought understood speculated',
    speaks: `say says said saying report reports reported tell tells told write writes wrote find finds found note notes noted
      add added argue argues argued claim claims claimed warn warned tweeted announced testified estimates estimated
      acknowledged explained`,
    works: documents,
    others: 'people someone',
    hidden: 'unnamed unidentified anonymous',
    bodies: `police officials prosecutors authorities court courts state-run spokesman spokeswoman documents filings complaint
      indictment affidavit lawsuit agency department office ministry government administration company campaign`,
    made: 'reported published released commissioned conducted obtained issued compiled written quoted cited carried led posted sponsored'
  },
  claims: {
    document: [
      'according to ~* !{documents}',
      '{some}|recent|new ~? ~? !{documents} have|has? {found}|{says}|{said}',
      '!{plurals} have? {found}|{says}|{said}|emerged|surfaced|circulated'
    ],
    group: ['according to ~* !{experts}', '!{experts} have|has? {says}|{said}', 'some|many|others !{says}'],
    anonymous: [
      'according to ~* !{anonymous}',
      '!{anonymous} have|has? {says}|{said}',
      '{some}? !{hidden} ~* officials|official|aides|aide|{anonymous}',
      'people|someone|{anonymous} !familiar|briefed with|on',
      'according to ~* people|someone !close to',
      'people|someone|{anonymous} !close to ~|^* {says}|{said}'
    ],
    rumour: [
      'it is|was {adverbs}* !{reported}',
      'it has|had {adverbs}* been {adverbs}* !{reported}',
      "it's {adverbs}* !{reported}"
    ]
  },
  hedges: ['!reportedly|purportedly', '!rumored|rumoured to', '!rumor|rumour|word has it'],
  nameless: ['anonymous', 'hidden', 'others'],
  joined: {of: 'others', by: 'and or'},
  common: [],
  attributions: [
    'according to ~* ^|{bodies}',
    'citing|quoting|told|tells|tell ~? ^',
    '{made} ~* by|in|from|on ~* ^|{bodies}',
    'interview|statement|speech with|by|from|to ~* ^',
    '^ ~? {works}'
  ],
  speaking: ['^ also|later|first|recently|once|has|have|had? {speaks}'],
  inverted: ['said|says|added|adds|wrote|writes|explained|explains|argued|argues|warned|warns|noted|notes ~* ^'],
  answers: ['by|from|in|of|at|for|with|{made} ~* ^', 'by|from|{made} ~* {bodies}', 'out of ^'],
  prepositions: 'of to with in on near about against behind',
  openers: `he she it they we i you who some many others people one this that these those there what here
    critics experts analysts researchers scientists sources insiders observers pundits officials economists skeptics
    the a an his her its their our my all both no early earlier later recent new other further more most
    after before when while as but and or if since although though because so yet then now still even
    in on at by for with from of to about despite following according amid like also first last once
    multiple several various numerous two three public national exit medical official local media news polls studies surveys
    reports`,
  definite: 'the this that these those his her its their my our your same whose such no both',
  voids: 'to'
}
