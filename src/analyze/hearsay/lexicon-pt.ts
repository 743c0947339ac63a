import type {Lexicon} from './lexicon.ts'

/** Portuguese: who says so, and nobody who does. */
export const portuguese: Lexicon = {
  lists: {
    said: `disse disseram dito afirmou afirmaram afirmado contou contaram revelou revelaram revelado informou informaram informado
      declarou declararam garantiu garantiram explicou explicaram confirmou confirmaram indicou indicaram`,
    says: 'dizem afirmam acreditam temem alertam avaliam apontam defendem garantem pensam sustentam indicam',
    sources: 'fonte fontes',
    experts:
      'especialistas analistas críticos observadores economistas pesquisadores investigadores cientistas comentadores',
    documents: 'relatório estudo pesquisa levantamento sondagem inquérito reportagem',
    plurals: 'relatórios estudos pesquisas levantamentos sondagens reportagens rumores relatos',
    a: 'um uma uns umas vários várias alguns algumas recente recentes novo nova novos novas diversos diversas',
    shows: 'mostra mostram mostrou revela revelam revelou indica indicam sugere sugerem aponta apontam apontou'
  },
  claims: {
    anonymous: [
      'segundo|conforme ~* !{sources}',
      'de acordo com ~* !{sources}',
      '!{sources} ~* {said}|{says}',
      'sob|condição ~* !anonimato'
    ],
    group: [
      'segundo|conforme ~* !{experts}',
      'de acordo com ~* !{experts}',
      '!{experts} {says}|{said}',
      'alguns|muitos|outros !{says}'
    ],
    document: [
      'segundo|conforme {a} ~* !{documents}|{plurals}',
      'segundo !{plurals}',
      '{a} ~* !{documents}|{plurals} {shows}'
    ],
    rumour: ['!comenta-se|especula-se|rumoreja-se', 'há !rumores de']
  },
  hedges: ['!supostamente'],
  nameless: ['sources'],
  common: ['experts', 'documents', 'plurals'],
  joined: {of: 'outros', by: 'e ou'},
  attributions: [
    'segundo|conforme ~* ^',
    'de acordo com ~* ^',
    '{said} ~* à|ao a|o? ^',
    '{said} ^',
    '{said} o|a|seu|sua ~|^',
    'citado|citada|citadas|citados|ouvido|ouvida|ouvidos|ouvidas|publicado|publicada ~* por|pelo|pela|em|no|na ~* ^'
  ],
  speaking: ['^ {said}|{says}'],
  inverted: ['diz|afirma|explica|garante|alerta ~* ^'],
  answers: [
    'de|do|da|dos|das|por|pelo|pela|em|no|na|ao|à ^',
    'publicado|publicada|feito|feita|realizado|realizada ~* por|pelo|pela|em|no|na ~* ^'
  ],
  prepositions: 'de do da dos das a ao à com em no na por pelo pela para contra sobre',
  openers: `o a os as um uma uns umas e ou mas se como quando onde que segundo conforme de do da em no na com por para sobre após desde até este
    esta esse essa seu sua ele ela eles eu nós não já também além alguns algumas muitos outros vários fontes sob`,
  definite: 'o a os as esse essa esses essas este esta estes estas seu sua seus suas nosso nossa',
  voids: ''
}
