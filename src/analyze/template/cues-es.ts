import type {Cues} from './cues.ts'

/** Spanish. */
export const spanish: Cues = {
  certain: {
    navigation: `
      inicio, portada, volver arriba, (ir|saltar|volver|pasar) (a|al|a la|hacia) (inicio|contenido|portada|menú|arriba|principio|contenido principal|página *|contenido *|navegación), menú, (abrir|cerrar|mostrar|ocultar|desplegar) (menú|el menú|buscador|ventana|*), cerrar, abrir, buscar, buscador, búsqueda *, buscar *, ver (más|todo|todos|todas|todas *|todos *|más *|menos|galería *), (mostrar|cargar) más *, más, leer más, seguir leyendo, más información *, más noticias *, mapa web, mapa del sitio, (anterior|siguiente), (artículo|noticia|página|nota|entrada) (anterior|siguiente) *, contacto, contáctanos, contacta *, contáctenos *, quiénes somos, sobre nosotros, acerca de *, ayuda, archivo, hemeroteca, secciones, categorías, trabaja con nosotros, redacción, atención al *, servicios, imprimir, guardar, guardar *, cancelar, aceptar, enviar, continuar, cargando *, última hora, lo último, en directo, el tiempo, horóscopo, horóscopos, pasatiempos, sudoku, crucigrama, loterías, lotería, esquelas, clasificados, empleo, tienda, juegos, programación *, programación tv, edición impresa *, edición *, kiosko *, hemeroteca *, boletines, newsletters, blogs, foros, concursos, más *, otras webs *, agenda, eventos, cartelera, directorio, idioma *, versión *, newsletter, temas de hoy, descuentos, formación, premios
    `,
    consent: `
      (política|aviso|configuración|declaración|gestión|preferencias|gestionar) (de|sobre) (privacidad|cookies|protección de datos) *, política de *, configurar cookies, cookies, cookies *, (aceptar|rechazar|gestionar) (cookies|todas|y *|todo) *, (utilizamos|usamos) cookies *, (este|esta|nuestro) (sitio|web|página) * cookies *, al (continuar|hacer clic|navegar|suscribirse|registrarse|pulsar|registrarte|suscribirte) *, privacidad *, consentimiento *, (nosotros y|nuestros) *socios *, (para|si) * (ver|mostrar) este contenido *, protección de datos *
    `,
    subscription: `
      suscríbete *, suscribete *, suscríbase *, suscribirse *, suscribirme *, suscripción, suscripciones, suscriptores, suscripción *, iniciar sesión *, inicia sesión *, inicie sesión *, cerrar sesión, regístrate *, regístrese *, registrarse *, registro, (crear|crea) (una|tu) cuenta *, mi (cuenta|perfil|suscripción|área *), mis (datos|noticias|suscripciones|boletines *|temas), (ya|eres|ya eres|¿ya eres|¿ya tienes|ya soy|soy|hazte) (suscriptor|premium|una cuenta|cuenta|socio|registrado) *, hazte *, (exclusivo|contenido exclusivo|solo|sólo|noticia exclusiva|artículo exclusivo) (para|suscriptores) *, esta (funcionalidad|noticia|información) es (sólo|solo|exclusiva|exclusivo|*) para *, contraseña *, (correo|tu correo|correo electrónico|su correo|tu email|e mail|dirección de correo|introduce tu *) *, (nuestro|nuestra|recibe|recibir|el|la|apúntate|suscríbete|apúntese) * (boletín|newsletter|boletines|newsletters|correo|bandeja *) *, boletín *, newsletter *, recibe *, para (continuar|seguir|poder) (leyendo|*) *, (sigue|sigas|continúa) leyendo *, (accede|acceso|disfruta) (a|ilimitado|de|gratis) *, (prueba|oferta|apóyanos|apoya|apóyenos) *, (dona|donar|haz una donación|haz tu *|colabora) *, 0 € *, 0€ *, (desde|por solo|por sólo|por) 0 € *, gratis *, (muchas |) gracias por (suscribirte|registrarte|tu suscripción) *, (regala|regalar) *, darse de baja *, ver planes *, planes *
    `,
    advertisement: `
      publicidad, publicidad *, anuncio, anuncios, patrocinado *, patrocinados *, contenido (patrocinado|promocionado|ofrecido *|de marca), contenidos patrocinados, branded content *, ofrecido por *, en colaboración con *, (continúa|sigue) (leyendo|después) (tras|después|*) *publicidad*, (pasa|saltar) (la publicidad|anuncio), anunciantes, anúnciate *, anúnciese *, ofertas *, descuento *, descuentos *, cupones *, códigos *, (compra|comprar|ver oferta|reserva) (aquí|ahora|en *|*), patrocinadores, * (enlaces|afiliados) * comisión *, remitido
    `,
    related: `
      (lea|lee|leer|lea también|ver|vea|mira|también|te puede|mirá|leé|puedes|conoce|le puede|puede) (también|además|más|interesar|leer) *, (lea|lee) *: *, ver : *, (noticia|noticias|artículo|artículos|contenido|temas|nota|notas|información|enlaces|vídeos|más) (relacionada|relacionadas|relacionado|relacionados) *, te puede interesar *, (más|para más|lea más|ver más|toda la) (sobre|en|de|información|noticias) *, (vídeo|video|fotos|galería|análisis|opinión|entrevista|directo|perfil|en vivo|editorial|podcast|en directo|reportaje|gráfico|mapa|exclusivo|en fotos) : *, hace 0 *, también en *
    `,
    credit: `
      (foto|fotos|imagen|fotografía|crédito|créditos|fuente|archivo|ilustración|vídeo|video|imágenes|infografía|getty images|gráfico|foto de archivo|crédito de la foto) : *, (foto|imagen|fotografía|archivo|imágenes) (de|por|cortesía|cedida|efe|afp|reuters|©|/) *, ( (foto|imagen|efe|afp|reuters|archivo|fotografía|ap photo) *, * ( foto *, * ( efe *, * foto : *, * fotografía : *, * / efe, efe / *, * ( europa press ), europa press, * / europa press, © *, (pie de foto|fuente de la imagen|imagen de archivo|foto de archivo|foto archivo|ampliar foto|ampliar imagen|ampliar) *, * ( foto de archivo ), (con información de|con datos de) *, agencias, efe, cortesía *, * cedida *, * ( cortesía *, redacción *, (efe|agencias|ep|ap) *
    `,
    biography: `
      (sobre|acerca de) (el autor|la autora|la firma|el periodista) *, (periodista|redactor|redactora|corresponsal|reportero|reportera|enviado especial|enviada especial|colaborador|colaboradora|editor|editora|jefe de *|redactor jefe|subdirector|subdirectora|director|directora|columnista) *, * es (periodista|redactor|redactora|corresponsal|licenciado|licenciada) *, (ver|más|todos los) (todos|artículos|*) (de|del) (autor|*) *, autor, autor : *, ver biografía *, archivado por *
    `,
    social: `
      compartir, compartir *, comparte *, síguenos *, síguenos, seguir, sigue a *, síganos *, síguelo *, seguinos *, siga *, seguir a *, tuitear, enviar por *, (en|compartir en|por|vía) (facebook|twitter|whatsapp|linkedin|x|telegram|instagram) *, copiar (enlace|el enlace|link|url), enlace copiado *, copiar *, redes sociales, únete *, únase *, (nuestro|al|a nuestro) canal *, en redes *, enviar *, (ver|ver esta) (publicación|post) (en|de) *, una publicación compartida *
    `,
    comments: `
      comentarios, comentario, 0 comentarios *, 0 comentario, comentar *, sin comentarios *, (deja|dejar|añadir|escribe|publicar|haz|ver|ir a|leer|mostrar|agregar|escribir|cerrar) (un|tu|los|el|su|0|comentarios|los comentarios|tus) (comentario|comentarios|respuesta) *, ver comentarios *, (normas|reglas) (de|para) (participación|comentarios|los comentarios|*) *, (reportar|reportar un|informar de un|comunicar|notificar|corregir) (un|error|*) *, responder *, (tu|su) (dirección|opinión|comentario|correo) (de|electrónico|*) (no será|*) *, los campos obligatorios *, (participa|participe|únete|opina|debate|conversación) *, (cartas al|cartas de los|cartas) (director|lectores) *, conversación, foro, (inicia|regístrate|identifícate) * (comentar|comentarios) *, (has|¿has) (encontrado|visto) *error*, me gusta
    `,
    legal: `
      aviso legal, aviso *legal*, (términos|condiciones|términos y) (de|y|condiciones|legales|generales|y condiciones) *, términos *, condiciones *, (todos los|todos) derechos reservados *, * todos los derechos reservados *, derechos *, © *, copyright *, (prohibida|queda prohibida) *, código ético *, principios editoriales *, (este|esta) (artículo|texto|contenido|información|nota|noticia) (fue|ha sido|se|está|es) (publicado|publicada|traducido|reproducido|originalmente|elaborado|*) *, normas *uso *, (nota|compromiso) legal, accesibilidad *, transparencia *, canal ético *, rectificación *, the trust project *, más información sobre *, libro de estilo *, licencia *, licencias *, aviso de privacidad
    `,
    media: `
      (tiempo|0 min|0 minutos) (de lectura|lectura) *, lectura *0 min *, tiempo de lectura *, 0 (min|minutos), (ver|escuchar|escucha|reproducir) (vídeo|video|el vídeo|audio|el audio|la noticia|artículo|el artículo|ahora|en *|este *|podcast) *, escuchar, escucha *, reproducir, pausar, (tu|su) navegador *, vídeo, vídeos, video, fotos, galería *, galerías, fotogalería *, imágenes, podcast, podcasts, 0 (fotos|imágenes), en vivo, en directo *, directo, pantalla completa, subtítulos, silenciar *, (activar|desactivar) *, infografía, radio, descargar *, (este|el) (vídeo|video) (no|*) *disponible*
    `,
    application: `
      (descarga|descargar|descárgate|bájate|instala) (la|nuestra|nuestras|el|gratis) (app|aplicación|apps|*app) *, (nuestra|la|nuestras) (app|apps|aplicación), aplicaciones, notificaciones *, (activa|activar|recibir) (las|) *notificaciones *, alertas *, disponible en *
    `,
    tags: `
      (etiquetas|temas|tags|archivado en|más temas|palabras clave|en este artículo|sobre|tema|categorías|categoría|sección|secciones|temas relacionados|etiquetado|más sobre) : *, etiquetas, temas, archivado en *, temas relacionados, más temas, en este artículo, palabras clave, archivado *, temas de *
    `,
    dateline: `
      (publicado|actualizado|actualizada|publicada|última actualización|creado|modificado|fecha|act|actualizado a las|actualizado el|publicado el) (: |el |a las |en |hace |) (0|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|:|*) *, actualizado *, publicado *, por, por :, escrito por *, (por|de) (nuestro|nuestra) *, redacción, (texto|texto y fotos|textos) : *, agencia *
    `
  },
  likely: {
    navigation: `
      españa, internacional, nacional, política, economía, sociedad, sucesos, deportes, fútbol, baloncesto, tenis, ciclismo, motor, fórmula 0, cultura, cine, música, libros, televisión, tv, series, arte, teatro, gente, famosos, corazón, estilo, estilo de vida, moda, belleza, salud, bienestar, nutrición, psicología, ciencia, tecnología, medio ambiente, clima, educación, opinión, editorial, editoriales, columnas, columnistas, tribuna, tribunas, análisis, cartas, entrevistas, entrevista, reportajes, reportaje, viajes, turismo, gastronomía, recetas, cocina, hogar, familia, mascotas, juegos, empresas, empresa, finanzas, mercados, bolsa, vivienda, inmobiliario, empleo, energía, agricultura, tribunales, justicia, elecciones, elecciones *, gobierno, europa, américa, latinoamérica, américa latina, estados unidos, ee uu, asia, áfrica, oriente próximo, oriente medio, mundo, madrid, barcelona, cataluña, andalucía, valencia, comunidad valenciana, galicia, país vasco, castilla *, aragón, murcia, canarias, baleares, méxico, argentina, colombia, chile, perú, venezuela, local, ciudad, provincia, región, comunidades, historia, religión, mujer, hombres, inmigración, migración, guerra *, ucrania, rusia, israel, inteligencia artificial, ia, videojuegos, redes, virales, viral, tendencias, actualidad, noticias, hoy, lo más *, especiales, especial, suplementos, revista, fin de semana, ocio, planes, toros, copa *, liga *, real madrid, real *, fc *
    `,
    related: 'así *, por qué *, cómo *, qué *, estos son *, la *, las *, los *, el *',
    credit:
      '* , en una imagen de *, * en una imagen *, * en una foto *, * ( izquierda ) *, * ( derecha ) *, * , durante *, imagen de *, vista de *',
    biography: 'por *',
    dateline:
      '(lunes|martes|miércoles|jueves|viernes|sábado|domingo) 0 *, 0 de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) *, 0 (ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic) *, 0 h, 0 0 h *'
  },
  headings: `
    (lo|los|las) (más|último|últimas|mejor) (leído|leídas|leídos|visto|vistas|vistos|popular|populares|comentado|compartido|noticias|destacado|*), (noticias|artículos|contenidos|temas|notas|vídeos|otras noticias|otros artículos) (relacionadas|relacionados|recomendadas|recomendados|destacadas|destacados|de *), (más|otras|últimas|ver más|todas las|otros) (noticias|en|de|sobre|información|artículos|historias|contenidos|vídeos|temas|leídas|vistos), (te|le|también te) (puede|podría|recomendamos|pueden) *, recomendamos, recomendado *, recomendados *, noticia relacionada, (temas|contenido) (relacionados|patrocinado), (últimas|última) (noticias|hora) *, destacados, destacado, destacadas, tendencias, (además|también) en *, no te pierdas *, (más|lo último) (en|de|sobre) *, (leer|lea|ver) también, para ti, nuestros *, te recomendamos, ahora en *, (las|) noticias de *, selección *, en portada, servicios
  `
}
