import {describe} from '@jest/globals'
import {testLines} from './table.ts'

describe('lines of Spanish pages', () => {
  testLines(`
    navigation     Ir al contenido
    navigation     Volver arriba
    consent        Política de privacidad
    consent        Aceptar cookies
    subscription   Suscríbete
    subscription   ¿Ya eres suscriptor? Inicia sesión
    subscription   Iniciar sesión
    advertisement  Publicidad
    advertisement  Contenido patrocinado
    related        Noticias relacionadas
    related        Te puede interesar
    related        Lo más leído
    credit         Foto: Mira Tolle
    credit         (Foto: EFE)
    biography      Sobre el autor
    social         Compartir en Facebook
    social         Síguenos en Twitter
    comments       12 comentarios
    comments       Deja un comentario
    legal          Aviso legal
    legal          Todos los derechos reservados
    media          Tiempo de lectura: 4 min
    application    Descarga nuestra app
    tags           Etiquetas: puerto, temporal
    dateline       Actualizado a las 10:15
    –              La publicidad del astillero mostraba un barco que ya no existía.
    –              Las fotos del naufragio llegaron el viernes al juzgado.
    –              El puerto sigue cerrado hasta el viernes
    –              Compartían la pesca los marineros de Ostra desde hacía siglos.
    –              «Síguenos», gritó el guía, y todos corrieron hacia el muelle.
  `)
})
