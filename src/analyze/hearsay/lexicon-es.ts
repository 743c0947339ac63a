import type {Lexicon} from './lexicon.ts'

/** Spanish: who says so, and nobody who does. */
export const spanish: Lexicon = {
  lists: {
    said: `dijo dijeron dicho afirmó afirmaron afirmado aseguró aseguraron asegurado señaló señalaron señalado explicó explicaron
      explicado indicó indicaron indicado declaró declararon declarado informó informaron informado confirmó confirmaron
      confirmado contó contaron reveló revelaron revelado apuntó apuntaron apuntado precisó precisaron precisado`,
    says: `dicen dice afirman afirma aseguran asegura señalan señala creen cree sostienen sostiene indican indica piensan temen advierten
      advierte opinan estiman consideran apuntan critican hablan`,
    sources: 'fuente fuentes',
    experts: `expertos analistas críticos observadores especialistas economistas investigadores científicos detractores
      comentaristas escépticos`,
    documents: 'informe estudio encuesta sondeo investigación reporte',
    plurals: 'informes estudios encuestas sondeos reportes informaciones medios versiones rumores',
    a: 'un una unos unas varios varias algunos algunas reciente recientes nuevo nueva nuevos nuevas diversos diversas distintos',
    shows: `muestra muestran mostró revela revelan reveló indica indican señala señalan sugiere sugieren apunta apuntan concluye
      concluyen`,
    have: 'ha han había habían'
  },
  claims: {
    anonymous: [
      'según ~* !{sources}',
      'de acuerdo con|a ~* !{sources}',
      '!{sources} ~* {have}? {said}',
      '!{sources} ~* {says}',
      '{have}? {said} ~* !{sources}',
      'bajo|condición ~* !anonimato',
      'según ~* !allegados|allegado'
    ],
    group: ['según ~* !{experts}', '!{experts} {have}? {says}|{said}', 'algunos|muchos|otros !{says}'],
    document: [
      'según|con {a} ~* !{documents}|{plurals}',
      'según !{plurals}',
      '{a} ~* !{documents}|{plurals} {have}? {shows}',
      '!encuestas|estudios|sondeos {shows}'
    ],
    rumour: [
      'se !rumorea|rumoreó|rumoreaba|especula|comenta',
      'según ha|había !trascendido',
      'ha|había !trascendido que',
      'según !trascendió'
    ]
  },
  hedges: ['!supuestamente'],
  nameless: ['sources'],
  common: ['experts', 'documents', 'plurals'],
  joined: {of: 'otros', by: 'y o'},
  attributions: [
    'según ~* ^',
    'de acuerdo con|a ~* ^',
    '{said} ~* a|al la|el? ^',
    '{said} ^',
    '{said} el|la|su ~|^',
    'citado|citada|citados|citadas|consultado|consultada|consultados|consultadas|publicado|publicada|publicados ~* por|en ~* ^'
  ],
  speaking: ['^ lo|ya|también? {have}? {said}', '^ {says}'],
  inverted: ['dice|afirma|explica|asegura|señala|advierte ~* ^'],
  answers: [
    'de|del|por|en|al|a la|el|los|las? ^',
    'publicado|publicada|elaborado|elaborada|realizado|realizada|hecho ~* por|en|de ~* ^'
  ],
  prepositions: 'de del a al con en por para contra sobre ante desde',
  openers: `el la los las un una unos unas lo y e o pero si como cuando donde que según de del en con por para sin sobre tras desde hasta
    este esta estos estas ese esa su sus él ella ellos yo no ya también además algunos algunas muchos otros varios varias fuentes
    bajo al a se ha han lunes martes miércoles jueves viernes sábado domingo`,
  definite:
    'el la los las lo ese esa esos esas este esta estos estas su sus nuestro nuestra nuestros nuestras dichos dichas',
  voids: ''
}
