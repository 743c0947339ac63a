import {remember} from '../../text/memory.ts'
import {type Lexicon, listed, toEntries} from './lexicon.ts'

/** Spanish: the words of its grammar, and its common verbs of saying. */
export const spanish = remember(
  (): Lexicon => ({
    words: toEntries(
      {
        cue: `dijo dice dicho dijeron decía afirmó afirma afirmado aseguró asegura asegurado señaló señala
      señalado explicó explica explicado añadió añade añadido agregó agrega declaró declara declarado
      manifestó manifiesta manifestado sostuvo sostiene indicó indica indicado comentó comenta comentado
      contó cuenta recordó recuerda recordado respondió responde respondido preguntó pregunta preguntado
      advirtió advierte advertido destacó destaca destacado subrayó subraya subrayado insistió insiste
      insistido concluyó concluye reconoció reconoce reconocido admitió admite escribió escribe escrito
      expresó expresa apuntó apunta apuntado precisó precisa anunció anuncia anunciado denunció denuncia
      denunciado lamentó lamenta lamentado reiteró reitera exclamó opinó opina relató relata confesó
      prometió exigió pidió pide matizó zanjó tuiteó publicó llamó calificó criticó replicó aclaró
      detalló defendió reclamó celebró gritó susurró`,
        pronoun: 'él ella ellos ellas yo nosotros usted ustedes alguien nadie',
        relative: 'quien quienes cuyo cuya',
        determiner: `el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra dos
      tres varios varias algunos`,
        preposition: `de del a al en con por para sin sobre entre hacia desde hasta tras contra durante ante bajo`,
        conjunction: 'y e o u pero sino ni',
        subordinator: 'que cuando si como porque aunque mientras donde pues',
        auxiliary: `es son era eran fue fueron ha han había habían será está están estaba puede debe va van`,
        adverb: `también aún ya luego después entonces además ayer no más muy así siempre nunca aquí allí`,
        time: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
      agosto septiembre octubre noviembre diciembre ayer hoy mañana semana mes año`
      },
      {
        as: 'como',
        and: 'y e',
        or: 'o ni',
        with: 'con',
        from: 'de del',
        in: 'en',
        during: 'durante',
        a: 'un una',
        some: 'dos tres varios varias algunos',
        person: 'él ella yo',
        document: 'comunicado carta correo entrevista discurso mensaje tuit'
      }
    ),
    guess: (word) => (word.length > 7 && word.endsWith('mente') ? 'adverb' : undefined),
    abbreviations: new Set(listed('sr sra srta dr dra d lic ing gral prof núm pág etc ee.uu')),
    elisions: new Set(),
    enclitics: new Set(),
    inverts: true,
    leads: /^$/,
    according: [['según'], ['en', 'palabras', 'de'], ['de', 'acuerdo', 'con']],
    behind: []
  })
)
