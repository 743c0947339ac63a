import type {Lexicon} from './lexicon.ts'

/** Italian: who says so, and nobody who does. */
export const italian: Lexicon = {
  lists: {
    said: 'detto affermato spiegato riferito dichiarato confermato precisato rivelato raccontato assicurato',
    says: `dicono sostengono affermano ritengono temono credono pensano riferiscono spiegano confermano assicurano rivelano avvertono
      parlano raccontano`,
    sources: 'fonte fonti',
    experts: 'esperti analisti osservatori critici economisti studiosi ricercatori scienziati commentatori detrattori',
    documents: 'rapporto studio sondaggio ricerca indagine',
    plurals: 'rapporti studi sondaggi ricerche indagini indiscrezioni voci',
    a: 'un uno una alcuni alcune diversi diverse recente recenti nuovo nuova nuovi nuove vari varie',
    shows: 'mostra mostrano rivela rivelano indica indicano suggerisce suggeriscono dimostra dimostrano',
    have: 'ha hanno aveva avevano'
  },
  claims: {
    anonymous: [
      'secondo ~* !{sources}',
      'da|di !{sources} vicine|vicina|qualificate|investigative|giudiziarie|diplomatiche|interne|anonime',
      '!{sources} ~* {says}',
      '!{sources} ~* {have} {said}',
      'condizione|sotto ~* !anonimato'
    ],
    group: ['secondo ~* !{experts}', '!{experts} {says}', 'alcuni|molti !{says}'],
    document: ['secondo {a} ~* !{documents}|{plurals}', 'secondo !{plurals}', '{a} ~* !{documents}|{plurals} {shows}'],
    rumour: ['si !vocifera|mormora', '!voci di corridoio', 'corre|circola la !voce']
  },
  hedges: [],
  nameless: ['sources'],
  common: ['experts', 'documents', 'plurals'],
  joined: {of: 'altri', by: 'e o'},
  attributions: [
    'secondo ~* ^',
    '{said} ~* a|al|alla|all|ai ^',
    '{said} ^',
    '{said} il|la|lo|l|sua|suo ~|^',
    'citato|citata|citati|citate|sentito|sentita|pubblicato|pubblicata ~* da|dal|dalla|dall|su|sul ~* ^'
  ],
  speaking: ['^ {have} {said}', '^ {says}|riferisce|scrive|afferma|dice|spiega'],
  inverted: ['dice|afferma|spiega|sostiene|assicura ~* ^'],
  answers: [
    'di|del|della|dell|dello|dei|degli|delle|da|dal|dalla|dall|in|nel|a|al|alla|all ^',
    'pubblicato|pubblicata|condotto|condotta ~* da|dal|dalla|dall ~* ^'
  ],
  prepositions: 'di del della dell a al alla all con in nel nella su sul contro per da dal',
  openers: `il lo la i gli le l un uno una e o ma se come quando dove che secondo di del della in nel con per tra fra su da dal questo questa
    suo sua lui lei loro io noi non già anche inoltre alcuni alcune molti altri diversi fonti si ha hanno`,
  definite:
    'il lo la i gli le l questo questa questi queste quel quella quelle suo sua suoi sue nostro nostra dalle dagli dai dalla dal',
  voids: '',
  elides: true
}
