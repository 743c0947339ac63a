import {describe} from '@jest/globals'
import {testLines} from './table.ts'

describe('lines of Portuguese pages', () => {
  testLines(`
    navigation     Ir para o conteúdo
    navigation     Voltar ao topo
    consent        Política de privacidade
    consent        Aceitar cookies
    subscription   Assine
    subscription   Receba nossa newsletter
    subscription   Já é assinante? Entre
    advertisement  Publicidade
    advertisement  Continua após a publicidade
    related        Leia também
    related        Notícias relacionadas
    related        Mais lidas
    credit         Foto: Mira Tolle/Divulgação
    credit         (Foto: Reprodução)
    biography      Sobre o autor
    social         Compartilhe
    social         Siga-nos no Instagram
    comments       12 comentários
    comments       Deixe um comentário
    legal          Termos de uso
    legal          Todos os direitos reservados
    media          Tempo de leitura: 4 min
    application    Baixe nosso aplicativo
    tags           Tópicos: porto, tempestade
    dateline       Atualizado em 3 de maio de 2024
    –              A publicidade do estaleiro mostrava um navio que já não existia.
    –              As fotos do naufrágio foram entregues ao juiz na sexta-feira.
    –              O porto continua fechado até sexta-feira
    –              Os comentários do prefeito irritaram os pescadores de Ostra.
    –              “Sigam o guia”, gritou o capitão antes de pular.
  `)
})
