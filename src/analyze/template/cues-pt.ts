import type {Cues} from './cues.ts'

/** Portuguese. */
export const portuguese: Cues = {
  certain: {
    navigation: `
      início, página inicial, inicial, capa, (ir|pular|voltar|saltar) (para|ao|à|a) (o|a|conteúdo|topo|início|menu|página *|home|conteúdo *|*), voltar *, topo, menu, (abrir|fechar|mostrar|ocultar) *, abrir, fechar, buscar, busca, pesquisar *, pesquisa, procurar *, buscar *, (ver|veja|mostrar|carregar|leia|ler|saiba) (mais|tudo|todos|todas|menos|todos *|todas *|mais *), (artigo|post|notícia|página|matéria) (anterior|seguinte|próxima|próximo) *, anterior, próximo, próxima, seguinte, contato, contacto, contactos, fale conosco, fale com *, quem somos, sobre, sobre nós, expediente, ajuda, arquivo, arquivos, seções, categorias, editorias, mapa do site, trabalhe conosco, anuncie *, imprimir, salvar, salvar *, guardar *, cancelar, enviar, continuar, confirmar, carregando *, a carregar *, últimas, última hora, mais, ao vivo, previsão do tempo, tempo, meteorologia, horóscopo, jogos, palavras cruzadas, sudoku, loterias, classificados, imóveis, empregos, loja, serviços, edição impressa *, edição digital, edição do dia, programação *, blogs, eventos, agenda, colunas, boletins, idioma, página 0 de 0
    `,
    consent: `
      (política|aviso|termos|definições|configurações|preferências|gestão|gerir) (de|e política de|sobre) (privacidade|cookies|proteção de *) *, política de *, cookies, cookies *, (aceitar|rejeitar|aceito|gerir|recusar) *, (este|nosso|o nosso) (site|portal) (utiliza|usa) *, (utilizamos|usamos) cookies *, ao (continuar|clicar|navegar|se inscrever|utilizar|se cadastrar|subscrever|fazer *) *, privacidade *, consentimento *, (para|) * ver este conteúdo *, dados pessoais *
    `,
    subscription: `
      assine *, assinatura, assinaturas, assinar *, assinante *, assinantes, (já|é|sou|seja) (é|sou|assinante|um assinante|tem *|sócio) *, (entrar|entre|login|logar), entre *(conta|login|cadastro) *, iniciar sessão *, inicie sessão *, terminar sessão, sair, cadastre se *, cadastro, registe se *, registre se *, registar *, registo, (criar|crie) (uma|sua|a sua) conta *, (minha|meu|meus|minhas|a minha|o meu) (conta|perfil|assinatura|dados|notícias *|área *), minha conta, senha *, palavra passe *, (seu|o seu|digite seu|endereço de|insira *) (e mail|email|mail) *, e mail *, (nossa|receba|nosso|a nossa|as nossas|assine a) * (newsletter|boletim|newsletters|e mail|email) *, newsletter *, receba *, subscrever *, subscreva *, inscreva se *, (conteúdo|exclusivo|artigo|matéria) (exclusivo|para|exclusiva) (para|assinantes|a) *, (continue|continuar|para continuar|para ler) (lendo|a ler|a leitura|*) *, (apoie|doe|doar|faça uma doação|contribua|colabore|ajude) *, (a partir de|por apenas|apenas|por) (r$|0|€) *, r$ 0 *, 0 € *, (obrigado|obrigada) (por|pela) *, experimente *, acesso *(ilimitado|livre) *, cancelar quando *
    `,
    advertisement: `
      publicidade, publicidade *, anúncio, anúncios, anuncie, propaganda, continua (após|depois) *, continua depois da publicidade, (a matéria|o artigo|o texto) continua *, (conteúdo|) (patrocinado|patrocinados) *, conteúdo (de marca|publicitário|oferecido *), (oferecimento|patrocínio|apresentado por|em parceria com|oferecido por) *, parceiros, ofertas *, cupons *, cupom *, compre *, * links * (comissão|afiliados) *, informe publicitário *, branded *, continue (a ler|lendo) após *, pub, pub *
    `,
    related: `
      (leia|veja|ler|ver|confira|assista|saiba|ouça|lê|vê|veja mais|leia mais) (também|mais|ainda|aqui|: *|também : *) *, leia *, veja *, (notícias|artigos|matérias|conteúdo|conteúdos|posts|temas|notícia) (relacionadas|relacionados|relacionada|relacionado|semelhantes) *, (vídeo|fotos|galeria|análise|opinião|entrevista|especial|podcast|exclusivo|infográfico|editorial|siga|ao vivo) : *, há 0 *, saiba mais *, pode (gostar|interessar) *, (você|também) (pode|poderá|vai) *gostar*
    `,
    credit: `
      (foto|fotos|imagem|crédito|créditos|fonte|legenda|reprodução|divulgação|ilustração|vídeo|imagens|fotografia|arte|crédito da foto|foto de capa|fontes|com informações) : *, (foto|imagem|fotografia|fotos|reprodução|crédito) (de|por|divulgação|reprodução|©|/|arquivo|ilustrativa|*/*) *, ( (foto|imagem|reprodução|divulgação|crédito|fotos) *, * ( foto *, * ( divulgação *, * ( reprodução *, * foto : *, * — foto : *, * / divulgação, * / reprodução, * / agência *, * / lusa, lusa, © *, reprodução, divulgação, (com|) (informações|agências|informação) (da|do|de|lusa|*agência*) *, com agências *, ampliar *, estadão conteúdo *, agência brasil, * / folhapress, folhapress, créditos
    `,
    biography: `
      (sobre o|sobre a|do mesmo) (autor|autora|colunista) *, (jornalista|repórter|correspondente|colunista|editor|editora|redator|redatora|enviado especial|enviada especial|redação|da redação) *, * é (jornalista|repórter|colunista|editor|editora|formado|formada|doutor|doutora|professor|professora) *, (ver|veja|mais|leia|todos os) (todos|mais|posts|artigos|outros) *(de|do autor|autor|por) *, autor, autor : *
    `,
    social: `
      compartilhe *, compartilhar *, compartilhamento *, partilhar *, partilhe *, (siga|siga nos|segue nos|curta|acompanhe) *, siga nos *, seguir, seguir *, tweetar, (enviar|envie) (por|para) *, copiar (link|o link|*), link copiado *, (no|via|pelo|em|na) (facebook|twitter|whatsapp|linkedin|x|telegram|instagram|youtube|threads) *, redes sociais, (participe|entre) (do|no|nosso|em) (canal|grupo|nosso *) *, canal do whatsapp *, (nosso|nossos) (canal|canais) *, (um post|uma publicação) *partilhad* *
    `,
    comments: `
      comentários, comentário, 0 comentários *, 0 comentário, comentar *, comente *, nenhum comentário *, sem comentários *, (deixe|deixar|escreva|adicione|ver|publicar|envie|faça|veja|ler|cancelar) (um|uma|seu|o seu|os|comentários|todos os) *(comentário|comentários|resposta|comentar) *, ver comentários, os comentários *, responder *, resposta, (seu|o seu) (endereço|comentário|email) (de|*) (não será|*) *, campos obrigatórios *, (comunicar|reportar|denunciar|informar|encontrou) (erro|um erro|erros|*) *, (o que|qual) *(achou|sua opinião|opinião) *, (participe|opine|dê a sua opinião|sua opinião) *, cartas *, fórum, gostar
    `,
    legal: `
      (termos|condições) (de|e|gerais) (uso|condições|utilização|serviço|*) *, termos *, aviso legal, (todos os|) direitos reservados *, * todos os direitos reservados *, © *, copyright *, proibida a reprodução *, é proibida *, (este|esta|o) (artigo|texto|conteúdo|matéria|notícia) (foi|é|está|não) (publicado|originalmente|traduzido|produzido|publicada|reflete|*) *, ficha técnica, estatuto editorial *, código de *, princípios editoriais *, (lei|) transparência *, cnpj *, erramos, correção *, licença *, livro de reclamações *, acessibilidade *, direitos autorais *, expediente *
    `,
    media: `
      (tempo|0 min|0 minutos|0 minuto) (de leitura|de lectura|leitura) *, leitura *0 min *, 0 min, (ouvir|ouça|assista|assistir|ver|reproduzir) (o|a|ao|este|agora|áudio|vídeo|esta) *, ouvir, ouça *, assista *, vídeo, vídeos, fotos, galeria *, galerias, imagens, podcast, podcasts, (seu|o seu) navegador *, ao vivo *, tela cheia, legendas, 0 (fotos|imagens), rádio, tv *, infográfico, baixar *, pausar, direto
    `,
    application: `
      (baixe|baixar|instale|descarregue|descarregar|obtenha) (o|a|nosso|a nossa|os nossos|*) (app|aplicativo|aplicação|*) *, (nosso|nossos) (app|aplicativo|aplicativos), aplicativos, notificações *, (ative|ativar|receber|receba) (as|) *notificações *, disponível *(app store|google play) *, alertas *
    `,
    tags: `
      (tags|temas|assuntos|tópicos|categorias|categoria|etiquetas|palavras chave|editoria|mais sobre|assunto|tópico|marcadores) : *, tags, tópicos, assuntos, temas, palavras chave, etiquetas, assuntos relacionados, (publicado|postado|arquivado) em *, (mais|outros) (tópicos|assuntos) *
    `,
    dateline: `
      (publicado|atualizado|atualizada|publicada|última atualização|postado|criado|modificado|data|atualizado em|publicado em) (: |em |às |há |a |) (0|segunda|terça|quarta|quinta|sexta|sábado|domingo|:|*) *, atualizado *, publicado *, por, por :, escrito por *, da redação *, do (correspondente|enviado) *, texto : *, redação *, por redação *, (da|de|do) (agência|redação) *
    `
  },
  likely: {
    navigation: `
      política, economia, mundo, brasil, portugal, país, sociedade, cidades, cidade, cotidiano, desporto, esportes, esporte, futebol, automobilismo, motor, fórmula 0, tênis, ténis, basquete, cultura, entretenimento, celebridades, famosos, cinema, música, livros, televisão, tv, séries, novelas, arte, teatro, saúde, bem estar, ciência, tecnologia, meio ambiente, ambiente, clima, educação, opinião, editorial, editoriais, colunistas, coluna, crónica, crônica, análise, entrevista, entrevistas, reportagem, reportagens, viagem, viagens, turismo, gastronomia, receitas, culinária, moda, beleza, estilo, lifestyle, família, filhos, casa, decoração, animais, pets, carros, veículos, negócios, empresas, finanças, mercado, mercados, bolsa, investimentos, imobiliário, emprego, carreira, energia, agronegócio, agricultura, polícia, justiça, segurança, eleições, eleições *, governo, congresso, europa, américa latina, estados unidos, eua, ásia, áfrica, oriente médio, médio oriente, rio de janeiro, são paulo, brasília, lisboa, porto, minas gerais, bahia, local, regional, região, nacional, internacional, história, religião, mulher, games, jogos *, guerra *, ucrânia, rússia, israel, especial, especiais, revista, fim de semana, lazer, notícias, hoje, geral, vida, comportamento, direitos humanos, variedades
    `,
    related: 'como *, por que *, porque *, o que *, quem é *, conheça *, entenda *, saiba *',
    credit: '* ( à esquerda ) *, * ( à direita ) *, * em foto de *, * em imagem *, * em 0',
    biography: 'por *',
    dateline:
      '(segunda|terça|quarta|quinta|sexta|sábado|domingo) * 0 *, 0 de (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) *, 0 (jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez) *, 0 às 0 *, 0 h 0 *'
  },
  headings: `
    (mais|as mais|os mais|o mais) (lidas|lidos|lida|vistas|vistos|populares|popular|acessadas|comentadas|recentes|lidas *|notícias|artigos|sobre *|em *|de *|do *|da *), (leia|veja|ler|ver|confira) (também|mais), (notícias|artigos|matérias|posts|conteúdos|conteúdo|vídeos|temas|últimas) (relacionadas|relacionados|recentes|recomendadas|recomendados|em destaque|notícias|sugeridos|relacionado|de *), (você|também|talvez|pode|poderá) (pode|vai|poderá|também|lhe|gostar|interessar) *, recomendado *, recomendados *, recomendamos *, sugestões *, destaques, em destaque, destaque, (últimas|outras) (notícias|horas|do *|de *|da *), (não perca|para si|para você|em alta|tendências|trending|agora), veja também *, do mesmo autor, (nossos|nossas) *, tópicos relacionados, relacionados, relacionadas, saiba mais, a seguir, em foco
  `
}
