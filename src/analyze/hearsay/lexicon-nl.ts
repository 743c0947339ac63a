import type {Lexicon} from './lexicon.ts'

/** Dutch: who says so, and nobody who does. */
export const dutch: Lexicon = {
  lists: {
    said: 'zei zeiden meldde meldden verklaarde verklaarden bevestigde bevestigden vertelde vertelden stelde stelden',
    says: 'zeggen melden bevestigen stellen vrezen denken waarschuwen verwachten beweren vinden betwijfelen spreken',
    sources: 'bron bronnen ingewijden insiders',
    experts: 'experts deskundigen critici analisten waarnemers economen kenners wetenschappers onderzoekers sceptici',
    documents: 'rapport onderzoek peiling studie bericht mediabericht',
    plurals: 'rapporten onderzoeken peilingen studies berichten mediaberichten geruchten media',
    a: 'een meerdere verschillende recent recente nieuw nieuwe diverse enkele',
    shows: 'toont tonen blijkt laat laten suggereert suggereren wijst wijzen'
  },
  claims: {
    anonymous: [
      'volgens ~* !{sources}',
      '!{sources} ~* {says}|{said}',
      '{says}|{said} ~* !{sources}',
      'voorwaarde van !anonimiteit',
      '!anonieme ~* bron|bronnen|ambtenaar|ambtenaren|diplomaten'
    ],
    group: ['volgens ~* !{experts}', '!{experts} {says}', '{says} ~* !{experts}', 'sommigen|velen !{says}'],
    document: [
      'volgens|uit {a} ~* !{documents}|{plurals}',
      'volgens !{plurals}',
      '{a} ~* !{documents}|{plurals} {shows}',
      '!peilingen|studies|onderzoeken {shows}'
    ],
    rumour: ['er|het wordt|werd !beweerd|gefluisterd|gespeculeerd', 'het !gerucht gaat', 'er|de gaan|doen !geruchten']
  },
  hedges: ['naar !verluidt'],
  nameless: ['sources'],
  common: ['experts', 'documents', 'plurals'],
  joined: {of: 'anderen', by: 'en of'},
  attributions: [
    'volgens|aldus ~* ^',
    'tegen|tegenover ~* ^',
    '{said}|zegt|meldt|schrijft|bevestigt ~* ^',
    'geciteerd|gepubliceerd|geraadpleegd ~* door|in ~* ^'
  ],
  speaking: ['^ {said}|{says}|zegt|meldt|schrijft|bevestigt'],
  inverted: [],
  answers: ['van|door|in|uit|bij|aan de|het|een? ^', 'gepubliceerd|uitgevoerd|gedaan ~* door|in ~* ^'],
  prepositions: 'van aan bij met in op tegen over voor naar uit',
  openers: `de het een en of maar als dat dit die deze hij zij ze wij we ik er men volgens in op bij met van voor naar uit over na tot sommigen
    velen veel enkele meerdere verschillende ook nu al niet naar anonieme bronnen maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag`,
  definite: 'de het dit deze die dat zijn haar hun onze ons',
  voids: ''
}
