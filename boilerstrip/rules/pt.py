"""Portuguese, as publishers in Portugal and Brazil write it."""

from __future__ import annotations

from boilerstrip.pack import Pack
from boilerstrip.rule import Rule
from boilerstrip.wordlist import words

NAME = r"(?-i:\p{Lu})[\p{L}'.-]{1,20}"
NAMES = rf"{NAME}(?: (?:(?:de|da|do|das|dos|e) ){{0,2}}{NAME}){{1,4}}"
AGENCY = (
    r"(?-i:Lusa|LUSA|AFP|Reuters|REUTERS|AP|EPA|EFE|ANSA|Xinhua|Getty(?: Images)?|Agência Brasil|Agência"
    r" Senado|Agência Câmara"
    r"|Folhapress|Estadão Conteúdo|Shutterstock|iStock|Arquivo|ARQUIVO|Divulgação|DIVULGAÇÃO|Reprodução"
    r"|REPRODUÇÃO|Arquivo pessoal|PR|DR|D\.R\.)"
)
AGENCY_WORDS = (
    "lusa", "afp", "reuters", "ap", "epa", "efe", "ansa", "xinhua",
    "getty", "agência brasil", "agência senado", "agência câmara",
    "folhapress", "estadão conteúdo", "shutterstock", "istock", "arquivo", "divulgação", "reprodução", "dr",
)  # fmt: skip
MONTHS = (
    r"janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"
    r"|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez"
)
# Numbers and words of a date; each is read in one way, or a row of them could be in very many.
DATE = (
    rf"(?:(?>(?:\d{{1,2}}[:.]?\d{{0,2}}h\d{{0,2}}|\d{{1,4}}(?:[:./-]\d{{1,4}}\b){{0,3}}|de|às|as|à|a|em|h|hs|min"
    rf"|horas|am|pm|utc|gmt|brt|minutos?|leitura|atualizad[oa]|publicad[oa]|há|um|uma|ano|anos|dias"
    rf"|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|{MONTHS})\b)[\s,.|·•()-]{{0,3}}){{1,14}}(?:h|hs)?"
)
SIGN_UP = "(assine|subscreva|subscreve|inscreva-se|inscreve-te|cadastre-se|registe-se|registre-se|regista-te)"

RULES = (
    # caption
    Rule(
        "pt.caption.archive_picture",
        "caption",
        at="start",
        phrases=(
            "(imagem|imagens|foto|fotografia) de arquivo",
            "(imagem|foto) (ilustrativa|meramente ilustrativa|de ilustração)",
        ),
        max_chars=200,
        hits=("Foto de arquivo de uma manifestação em Lisboa.", "Imagem ilustrativa"),
        misses=(
            "A foto de arquivo mostrada no julgamento era de 1998.",
            "Uma imagem ilustrativa do problema é a fila da farmácia.",
        ),
    ),
    Rule(
        "pt.caption.ends_in_archive_picture",
        "caption",
        at="end",
        phrases=(
            ", em (foto|imagem|fotografia|registro|registo) de arquivo",
            "\\((foto|imagem|fotografia) de arquivo\\)",
            "(imagem|foto) (ilustrativa|meramente ilustrativa)",
            "\\((arquivo|foto ilustrativa|imagem ilustrativa)\\)",
        ),
        max_chars=220,
        hits=("O ministro da Saúde, em imagem de arquivo.", "Obras na ponte sobre o Tejo (foto de arquivo)"),
        misses=("O jornal usou uma foto de arquivo.", "Guardaram tudo no arquivo."),
    ),
    Rule(
        "pt.caption.foot",
        "caption",
        at="start",
        phrases=("legenda da (foto|imagem)(,|:)", "legenda: ", "crédito,"),
        hits=("Legenda da foto, Moradores limpam a rua após a enchente.", "Legenda: o porto ao amanhecer"),
        misses=("A legenda da foto trazia o nome errado.", "Legendas: um ofício mal pago."),
    ),
    Rule(
        "pt.caption.in_the_picture",
        "caption",
        at="start",
        strength="likely",
        phrases=(
            "na (foto|imagem|fotografia), ",
            "nas (fotos|imagens), ",
            "captura de (ecrã|tela|vídeo)",
            "print de tela",
        ),
        max_chars=200,
        hits=("Na foto, a vereadora cumprimenta os bombeiros.", "Captura de ecrã do vídeo"),
        misses=("Na foto que levou ao tribunal vê-se o réu.", "A captura de tela serviu de prova."),
    ),
    Rule(
        "pt.caption.counter",
        "caption",
        phrases=(
            "(foto|imagem|fotografia) # de #",
            "# (fotos|imagens)",
            "[ver|veja|abrir] (galeria|fotogaleria|galeria de fotos|todas as fotos)",
            "[clique para] (ampliar|aumentar) [a imagem|a foto|imagem|foto]",
        ),
        max_chars=45,
        hits=("Foto 3 de 12", "Ver galeria", "Clique para ampliar"),
        misses=("A foto 3 de 12 foi retocada.", "Ampliar a rede custará 40 milhões."),
    ),
    Rule(
        "pt.caption.position",
        "caption",
        at="any",
        strength="hint",
        phrases=(
            "\\(à (esquerda|direita)",
            "\\((esq|dir|centro|ao centro)",
            "da esquerda para a direita",
            "posa* (para|ao lado|com|junto|durante)",
        ),
        max_chars=250,
        hits=("Marta Sales (à esquerda) e Pedro Lago assinam o acordo.", "Da esquerda para a direita, os finalistas"),
        misses=("O partido virou à direita.", "O barco repousa no fundo."),
    ),
    Rule(
        "pt.caption.label",
        "caption",
        at="start",
        strength="likely",
        phrases=("(foto|fotos|imagem|imagens|fotografia|vídeo|infográfico|infografia|gráfico|mapa|ilustração|arte): ",),
        max_chars=200,
        hits=("Imagem: moradora varre a água da porta", "Gráfico: o emprego desde 2008"),
        misses=("Foto e vídeo foram proibidos na sala.", "A imagem: um menino sozinho na estação."),
    ),
    # credit
    Rule(
        "pt.credit.label_and_name",
        "credit",
        pattern=(
            r"(?:foto|fotos|fotografias?|fotógraf[oa]|imagem|imagens|créditos?|créditos? da (?:foto"
            r"|imagem)|vídeo|ilustração|arte|infografia|infográfico)"
            r"\s?:\s?(?-i:\p{Lu}|@)[\p{L}\d'.@_-]{0,25}(?:[ ,/&|()-]{1,3}(?:(?-i:\p{Lu}"
            r"|@)[\p{L}\d'.@_-]{0,25}|de|da|do|dos|e|via|pessoal)){0,8}"
        ),
        needs=("foto", "fotó", "imagem", "imagens", "crédito", "vídeo", "ilustração", "arte", "infogr"),
        max_chars=110,
        hits=("Foto: Lúcia Arruda/Agência Brasil", "Créditos: Arquivo pessoal", "(Fotografia: Ana Reis)"),
        misses=("Foto: um menino chora junto ao muro.", "Imagem e som: assim se filma hoje."),
    ),
    Rule(
        "pt.credit.bracketed_at_end",
        "credit",
        at="end",
        pattern=(
            r"[(\[](?:foto|fotos|fotografia|imagem|imagens|vídeo|crédito|ilustração|reprodução"
            r"|divulgação)s?(?: de|:| por|/)? ?[^()\[\]]{0,60}[)\]]"
        ),
        needs=("(fot", "(imag", "(vídeo", "(crédito", "(ilustra", "(repro", "(divulga", "[fot", "[imag"),
        max_chars=220,
        strength="likely",
        hits=("O porto ao amanhecer. (Foto: M. Salles)", "Os vencedores do prêmio (Divulgação)"),
        misses=("Guardava três coisas (uma foto da mãe, um anel e um mapa).", "O juiz pediu a prova (áudios e fotos)."),
    ),
    Rule(
        "pt.credit.label_at_end",
        "credit",
        at="end",
        pattern=r"[(\[.-]\s?(?:foto|fotos|fotografia|imagem|crédito|créditos)s?: ?(?-i:\p{Lu})[^()\[\].]{1,50}[)\]]?",
        needs=("foto", "imagem", "crédito"),
        max_chars=220,
        hits=("O porto ao amanhecer. (Foto: M Salles)", "Rua alagada no centro - Foto: Lia Prado/Divulgação"),
        misses=("Pediu uma foto: Ana recusou, disse o agente.", "O juiz pediu as fotos."),
    ),
    Rule(
        "pt.credit.name_slash_agency",
        "credit",
        at="end",
        pattern=(
            rf"(?-i:\p{{Lu}})[\p{{L}}.'-]{{1,20}} ?/ ?{AGENCY}|{AGENCY} ?/"
            rf" ?(?-i:\p{{Lu}})[\p{{L}}.'-]{{1,20}}(?: {NAME}){{0,3}}"
        ),
        needs=tuple(f"{mark}{agency}" for agency in AGENCY_WORDS for mark in ("/", "/ "))
        + tuple(f"{agency}{mark}" for agency in AGENCY_WORDS for mark in ("/", " /")),
        max_chars=220,
        hits=("Moradores esperam o ônibus. Carla Nunes/Divulgação", "LUSA/Jorge Prado", "Rovena Dias / Agência Brasil"),
        misses=("A fotógrafa da Lusa chegou primeiro, contou.", "O acordo Lusa/Universidade formará jornalistas."),
    ),
    Rule(
        "pt.credit.image_source",
        "credit",
        at="start",
        phrases=(
            "crédito da (foto|imagem)",
            "créditos da (foto|imagem)",
            "(fonte da imagem|fonte da foto)",
            "(foto|imagem) (de capa|principal): ",
        ),
        max_chars=150,
        hits=("Crédito da foto, Arquivo Municipal", "Fonte da imagem: A Ribeira Digital"),
        misses=("A fonte da imagem era um satélite.", "O crédito da habitação sobe em janeiro."),
    ),
    Rule(
        "pt.credit.handout",
        "credit",
        phrases=(
            "[foto|imagem|foto:|imagem:] (divulgação|reprodução|arquivo pessoal|acervo pessoal"
            "|direitos reservados|d.r.|cortesia|getty images|shutterstock|istock|unsplash|pixabay"
            "|freepik|pexels|arquivo)",
            "(reprodução|divulgação) / *",
            "(reprodução|divulgação)/(instagram|facebook|redes sociais|twitter|x|youtube|tv|internet"
            "|assessoria|tv globo|whatsapp)",
            "(foto|imagem|fotos) (cedida|cedidas|gentilmente cedida) (por|pela|pelo) *",
        ),
        max_chars=60,
        hits=("Divulgação", "Reprodução/Instagram", "Arquivo pessoal"),
        misses=("A divulgação atrasou.", "Reprodução assistida cresce no país."),
    ),
    Rule(
        "pt.credit.pictures_by",
        "credit",
        strength="likely",
        pattern=(
            rf"(?:textos? e )?(?:fotos|fotografias?|foto|ilustraç(?:ão|ões)|imagens|vídeo|gráficos?|infografia"
            rf"|arte) (?:de|por) {NAMES}(?: ?/ ?[\p{{L}} ]{{2,20}})?"
        ),
        needs=("foto", "ilustraç", "imagens", "vídeo", "gráfico", "infografia", "arte "),
        max_chars=90,
        hits=("Fotos de Marta Gil", "Ilustração por Tomás da Veiga"),
        misses=("Fotos de protestos tomaram as redes.", "Imagens de Marte chegaram na terça."),
    ),
    Rule(
        "pt.credit.with_information_from",
        "credit",
        pattern=(
            r"com (?:informações|informação|dados|reportagem|texto|agências|material) ?(?:(?:de|da|do|das"
            r"|dos) )?(?:agências? |agência )?"
            r"(?:(?-i:\p{Lu})[\p{L}.]{1,25}|internacionais|agências)?(?:(?: e|,| de| da| do)?"
            r" (?:(?-i:\p{Lu})[\p{L}.]{1,25}|agências|internacionais)){0,8}"
        ),
        needs=("com ",),
        max_chars=110,
        hits=("Com informações da Agência Brasil", "(Com agências)", "Com informações da Reuters"),
        misses=(
            "Com informações sigilosas, a polícia chegou ao galpão.",
            "Com dados do IBGE, o banco reviu a projeção para o ano.",
        ),
    ),
    Rule(
        "pt.credit.agency_alone",
        "credit",
        strength="likely",
        phrases=(
            "[agência|fonte:|por|por:|da] (lusa|afp|reuters|efe|ap|ansa|agência lusa|agência brasil"
            "|agência senado|agência câmara|estadão conteúdo|folhapress|xinhua|agências)",
        ),
        max_chars=40,
        hits=("Lusa", "Fonte: Agência Brasil"),
        misses=("A agência Lusa faz 35 anos.", "Reuters noticiou primeiro."),
    ),
    Rule(
        "pt.credit.contributed",
        "credit",
        at="any",
        phrases=(
            "(colaborou|colaboraram|contribuiu|contribuíram) (para|com|nesta|neste|na|para esta|com"
            " esta|para este|com este|com a|para a) (reportagem|artigo|matéria|texto|notícia"
            "|apuração)",
            "(colaborou|colaboraram) (nesta|neste) ",
            "(reportagem|reportagem adicional) de ... ; edição de",
            "(traduzido|tradução) do (inglês|espanhol|francês) por ",
            "(edição|texto) em português por ",
        ),
        max_chars=200,
        hits=("Lia Campos colaborou com a reportagem.", "Traduzido do inglês por Elsa Pontes"),
        misses=("O ator colaborou no filme sem cobrar.", "O livro foi traduzido do inglês em 1990."),
    ),
    Rule(
        "pt.credit.first_published_in",
        "credit",
        at="start",
        phrases=(
            "(este|esta|o) (artigo|texto|reportagem|matéria|conteúdo|notícia) (foi|é) (publicado"
            "|publicada) (originalmente|primeiro|primeiramente|inicialmente) ",
            "(publicado|publicada) originalmente (em|no|na|por|pelo|pela)",
            "(leia|ler|veja|confira) (aqui o|o|a) (artigo|texto|matéria|reportagem|versão|publicação) original",
            "(este|esta) (artigo|texto|matéria|reportagem) é (republicado|republicada|uma republicação)",
        ),
        max_chars=220,
        hits=("Este artigo foi publicado originalmente em A Bússola.", "Leia o artigo original"),
        misses=("Este artigo foi aprovado em 1998.", "O romance, publicado originalmente em 1967, volta."),
    ),
    # newsletter
    Rule(
        "pt.newsletter.sign_up",
        "newsletter",
        at="start",
        phrases=(f"{SIGN_UP}...(newsletter*|boletim|boletins)",),
        hits=("Assine a nossa newsletter", "Inscreva-se gratuitamente no boletim da Bússola"),
        misses=("A associação assina o boletim oficial.", "Cadastre-se até sexta para votar, lembra o tribunal."),
    ),
    Rule(
        "pt.newsletter.receive",
        "newsletter",
        at="start",
        phrases=(
            "(receba|receber)...(no seu|na sua|em seu|em sua) (e-mail|email|caixa de|correio|inbox)",
            "recebe...(no teu|na tua) (e-mail|email|caixa|correio|inbox)",
            "receba (a nossa newsletter|as nossas newsletters|nossas newsletters|nossa newsletter|os"
            " nossos alertas|nossos alertas|nosso boletim|o nosso boletim|gratuitamente|grátis|de"
            " graça|em primeira mão)",
            "(quer|queres|gostaria de|quero|deseja) receber...(e-mail|email|newsletter*|notícias"
            "|alertas|boletim|novidades)",
        ),
        hits=("Receba todas as manhãs o essencial no seu e-mail", "Quer receber notícias como esta?"),
        misses=(
            "Recebe dezenas de insultos por dia, contou.",
            "Receba os convidados com um vinho verde, sugere o chef.",
        ),
    ),
    Rule(
        "pt.newsletter.to_your_inbox",
        "newsletter",
        at="any",
        strength="likely",
        phrases=(
            "(direto|direta|diretas|diretamente|sempre|toda semana|todos os dias)...(no seu|na sua"
            "|para o seu|para a sua|ao seu|no teu|na tua) (e-mail|email|caixa de entrada|caixa de"
            " correio|inbox)",
            "(no seu|no teu|em seu) (e-mail|email|inbox)",
            "(na sua|na tua|em sua) caixa de (entrada|correio|e-mail)",
        ),
        max_chars=260,
        hits=("O essencial da semana, direto no seu e-mail.", "Uma história por domingo na sua caixa de correio"),
        misses=("O aviso chegou ao e-mail dos pais.", "Guardou a carta na caixa."),
    ),
    Rule(
        "pt.newsletter.enter_address",
        "newsletter",
        at="start",
        phrases=(
            "(digite|insira|introduza|coloque|informe|escreva|deixe|indique) (seu|teu) (melhor"
            " e-mail|e-mail|email|endereço de e-mail|endereço de email|correio)",
            "(digite|insira|introduza|coloque|informe|indique) (o seu|o teu) (melhor e-mail|e-mail"
            "|email|endereço de e-mail|endereço de email)",
        ),
        max_chars=110,
        hits=("Insira o seu e-mail", "Digite seu melhor e-mail"),
        misses=("Escreveu o seu nome num papel.", "Insira a chave que recebeu."),
    ),
    Rule(
        "pt.newsletter.address_field",
        "newsletter",
        strength="likely",
        phrases=(
            "[seu|o seu] (e-mail|email|endereço de e-mail|endereço de email|endereço eletrónico"
            "|correio eletrónico|melhor e-mail)",
            "[seu|o seu] (nome|nome completo)",
            "seu e-mail",
        ),
        max_chars=40,
        hits=("Seu e-mail", "Nome completo"),
        misses=("O e-mail morreu.", "O nome dele era Zé."),
    ),
    Rule(
        "pt.newsletter.button",
        "newsletter",
        phrases=(
            "(inscrever-me|subscrever|quero subscrever|quero assinar|quero receber|quero me"
            " inscrever|me inscrever|cadastrar|inscrever-se|inscrever|subscrever newsletter"
            "|subscrever gratuitamente)",
            f"{SIGN_UP} [já|agora|aqui|grátis|gratuitamente|hoje]",
            "(ver|conheça|gerir|gerenciar|escolha|todas as) [todas as|as nossas|nossas|suas|as suas] (newsletters)",
        ),
        max_chars=50,
        hits=("Inscreva-se agora", "Quero receber"),
        misses=("Subscrever a ata foi um erro.", "Inscrever o filho custou caro."),
    ),
    Rule(
        "pt.newsletter.agree_by_signing_up",
        "newsletter",
        at="start",
        phrases=(
            "ao (se inscrever|inscrever-se|subscrever|se cadastrar|cadastrar-se|registar-se|assinar"
            "|clicar|enviar|informar seu e-mail|submeter)...(você concorda|concorda com|está a"
            " aceitar|você aceita|aceita a nossa|aceita receber|aceita os nossos|nossa política"
            "|nossos termos|política de privacidade)",
            "(li e aceito|li e concordo|aceito receber|aceito a política|autorizo o|concordo com os"
            "|concordo em receber)",
        ),
        hits=("Ao se inscrever, você concorda com os nossos termos.", "Li e aceito a política de privacidade"),
        misses=("Ao clicar no link, a vítima baixava o vírus.", "Ao assinar o contrato, o clube assumiu a dívida."),
    ),
    Rule(
        "pt.newsletter.unsubscribe",
        "newsletter",
        at="any",
        strength="likely",
        phrases=(
            "(pode|poderá|você pode|podes) (cancelar|anular|sair|desinscrever-se|se descadastrar"
            "|cancelar a subscrição|cancelar a inscrição|cancelar sua inscrição) (quando quiser|a"
            " qualquer momento|em qualquer altura|quando quiseres|a qualquer hora)",
            "(sem|não enviamos|não fazemos) spam",
        ),
        max_chars=220,
        hits=("Pode cancelar a qualquer momento.", "Sem spam, prometemos."),
        misses=("O clube pode cancelar o contrato.", "O spam cresceu 10%."),
    ),
    Rule(
        "pt.newsletter.thanks",
        "newsletter",
        at="start",
        phrases=(
            "(obrigado|obrigada|agradecemos) (por|pela|a) (se inscrever|assinar a|subscrever|sua"
            " inscrição|sua subscrição|inscrição|subscrição|se cadastrar|tua inscrição)",
            "(inscrição|subscrição|cadastro) (realizada|efetuada|feita|confirmada|realizado|concluída) com sucesso",
            "(verifique|confira|consulte) (o seu|a sua|seu|sua) (e-mail|email|caixa de entrada|caixa"
            " de spam) para confirmar",
            "(ocorreu|houve) um erro...(tente|por favor)",
        ),
        max_chars=160,
        hits=("Obrigado por se inscrever!", "Inscrição realizada com sucesso"),
        misses=("Obrigado por assinar o acordo, disse.", "Ocorreu um erro grave, admite a ministra."),
    ),
    Rule(
        "pt.newsletter.label",
        "newsletter",
        strength="likely",
        phrases=(
            "[nossa|nossas|a nossa] (newsletter|newsletters)",
            "(boletim|boletins) (informativo|informativos|de notícias|diário|semanal)",
            "(alertas|notificações) (por e-mail|por email|no e-mail)",
        ),
        max_chars=50,
        hits=("Newsletter", "Boletim informativo"),
        misses=("O boletim semanal era lido em voz alta.", "Uma newsletter para dormir"),
    ),
    Rule(
        "pt.newsletter.stay_informed",
        "newsletter",
        at="start",
        strength="likely",
        phrases=(
            "(fique|mantenha-se|fica) (por dentro|informado|informada|a par|atualizado|bem informado)",
            "não perca (nada|nenhuma notícia|nenhuma novidade|as últimas|o melhor)",
            "(as|os|o) (principais notícias|notícias mais importantes|essencial) ... (e-mail|email)",
        ),
        max_chars=160,
        hits=("Fique por dentro de tudo o que acontece", "Não perca nenhuma notícia"),
        misses=("Ficou por dentro do carro, imóvel.", "Não percam a esperança, pediu."),
    ),
    # paywall
    Rule(
        "pt.paywall.for_subscribers",
        "paywall",
        at="start",
        phrases=(
            "[este|esta] (conteúdo|artigo|texto|matéria|reportagem|notícia|análise) [é] (exclusivo"
            "|exclusiva|só|reservado|reservada|apenas|disponível apenas|restrito|restrita) (para|a"
            "|aos|de) [nossos|os nossos] (assinantes|subscritores|membros|assinante|utilizadores"
            " registados|usuários cadastrados|apoiadores)",
            "(este|esta) (conteúdo|artigo|texto|matéria|reportagem) é (exclusivo|exclusiva|restrito|fechado) ",
            "este (conteúdo|artigo) (faz parte|requer)...(assinatura|subscrição|registo)",
        ),
        max_chars=200,
        hits=("Conteúdo exclusivo para assinantes", "Artigo reservado a subscritores"),
        misses=(
            "Este artigo do código é aplicável a funcionários.",
            "O conteúdo exclusivo para assinantes cresceu 30%, disse a empresa.",
        ),
    ),
    Rule(
        "pt.paywall.only_label",
        "paywall",
        phrases=(
            "(só|exclusivo|apenas|grátis) para (assinantes|subscritores|membros)",
            "(conteúdo|artigo|matéria) (exclusivo|exclusiva|premium|para assinantes|só para assinantes|fechado)",
            "(exclusivo assinantes|exclusivo assinante|para assinantes|exclusivo subscritores|premium)",
        ),
        max_chars=60,
        hits=("Exclusivo para assinantes", "Conteúdo premium"),
        misses=("Os assinantes protestaram.", "Só para corajosos"),
    ),
    Rule(
        "pt.paywall.to_go_on_reading",
        "paywall",
        at="start",
        phrases=(
            "para (continuar|seguir) (a ler|lendo|a leitura)...(assine|subscreva|entre|faça"
            "|registe-se|cadastre-se|inicie|precisa|é preciso|é necessário|tem de|torne-se"
            "|assinatura|login)",
            "para (continuar a ler|continuar lendo|ler) (este artigo|esta matéria|este conteúdo|este"
            " texto|a notícia completa|o artigo completo)",
            "(continue|continua) (a ler|lendo) (este artigo|por apenas|com uma|grátis|gratuitamente"
            "|com a sua|sem limites)",
            "(quer|queres) (continuar a ler|continuar lendo|ler mais|ler este artigo|ler o artigo)",
        ),
        max_chars=220,
        hits=("Para continuar a ler este artigo, faça login", "Continue lendo por apenas R$ 1,90"),
        misses=(
            "Para continuar a ler em papel, criaram uma biblioteca.",
            "Para ler o contrato, os advogados pediram tempo.",
        ),
    ),
    Rule(
        "pt.paywall.subscribe",
        "paywall",
        at="start",
        phrases=(
            "(assine|subscreva|torne-se assinante|registe-se|cadastre-se|faça login|inicie sessão"
            "|crie uma conta|faça seu cadastro)...(continuar a ler|continuar lendo|continue a ler"
            "|continue lendo|acesso ilimitado|conteúdo exclusivo|conteúdos exclusivos|sem limites"
            "|todos os artigos|todas as matérias|ler este|para ler)",
            "(assine|subscreva|torne-se assinante) (por|a partir de|desde|e pague) [apenas|só|somente] [r$|€] #",
            "(assine|subscreva) (já|agora|hoje|o jornal|a edição|o digital|o nosso|e tenha|e ganhe|e"
            " leia|e apoie|e aceda)",
        ),
        hits=("Assine e continue lendo", "Assine por R$ 9,90", "Subscreva já e tenha acesso a tudo"),
        misses=("A família assina por 20 euros o jornal local.", "Assinou o contrato sem ler."),
    ),
    Rule(
        "pt.paywall.already",
        "paywall",
        at="start",
        phrases=(
            "(já|ainda não) (é|tem|possui) (assinante|subscritor|subscritora|membro|cadastro"
            "|assinatura|uma assinatura|uma conta|conta|um cadastro|registo)?",
            "(já|ainda não) (é|tem|possui) (assinante|subscritor|subscritora|cadastro|assinatura|uma"
            " assinatura|uma conta)(,|.|:|!| -) (entre|faça|inicie|clique|aceda|acesse|assine"
            "|conheça|cadastre-se)",
            "(já|ainda não) (és|tens) (assinante|subscritor|subscritora|membro|assinatura|conta|uma conta)",
            "[já] sou (assinante|subscritor|subscritora)",
            "é (assinante|subscritor)?",
            "se (já é|já és|você já é|ainda não é|já tem|você já tem) (assinante|subscritor|cadastro"
            "|assinatura|uma assinatura)",
        ),
        max_chars=140,
        hits=("Já é assinante? Faça login", "Se já tem uma assinatura, entre aqui."),
        misses=("Já é advogado aos 24 anos.", "Já tem data o julgamento."),
    ),
    Rule(
        "pt.paywall.meter",
        "paywall",
        at="start",
        phrases=(
            "(você leu|você já leu|já leu|leu|restam|ainda tem|resta-lhe|restam-lhe|você ainda"
            " tem)...(artigos|artigo|matérias|matéria|textos|notícias) (gratuitos|gratuitas|grátis"
            "|gratuito|gratuita|neste mês|este mês|deste mês|livres)",
            "(você atingiu|atingiu|chegou ao|você chegou ao|esgotou)...(limite|máximo) de (artigos"
            "|matérias|leituras|textos|conteúdos|notícias)",
        ),
        max_chars=180,
        hits=("Restam 3 artigos gratuitos este mês", "Você atingiu o limite de matérias gratuitas"),
        misses=("Restam dois artigos da lei por votar.", "Atingiu o limite de velocidade."),
    ),
    Rule(
        "pt.paywall.price",
        "paywall",
        at="any",
        strength="likely",
        phrases=(
            "(por|a partir de|desde) (apenas|só|somente) [r$|€] # [€|euros|reais]",
            "[r$|€] # [€|euros|reais] (por mês|/mês|ao mês|no primeiro mês|nos primeiros|por semana|/semana|por ano)",
            "(primeiro mês|primeiros meses|período de teste|primeiros três meses) (grátis|gratuito|por)",
            "(experimente|teste) (grátis|gratuitamente|de graça|sem compromisso|por)",
        ),
        max_chars=180,
        hits=("Por apenas 5 € por mês, todo o jornalismo", "Experimente grátis por 30 dias"),
        misses=("O aluguel sobe para 900 reais.", "O teste de detecção segue aberto."),
    ),
    Rule(
        "pt.paywall.button",
        "paywall",
        phrases=(
            "(quero assinar|quero ser assinante|já sou assinante|sou assinante|torne-se assinante"
            "|seja assinante|assine agora|assinar agora|assine já|assine|assinar|ver planos|ver"
            " ofertas|conheça os planos|ver planos de assinatura)",
            "(continuar a ler|continuar lendo|ler sem limites|desbloquear artigo|acesso ilimitado"
            "|continue lendo|continue a ler)",
            "(faça|fazer|efetue|efetuar) [o|o seu|seu] (login|registo|cadastro)",
            "(faça|fazer) (o seu|seu) (login|registo|cadastro) [aqui|para continuar]",
            "(cancele|cancela) (quando quiser|a qualquer momento|quando quiseres)",
            "sem (fidelização|compromisso|compromissos|fidelidade)",
            "(oferecer|ofereça|presenteie|presentear) (este artigo|artigo|esta matéria|uma assinatura|matéria)",
            "(faça login|entre|entrar|inicie sessão|iniciar sessão) (aqui|com google|com facebook"
            "|para continuar|para ler)",
        ),
        max_chars=60,
        hits=("Quero assinar", "Cancele quando quiser", "Ver planos"),
        misses=("Assinar foi um erro.", "Continuar lendo foi a sua forma de resistir."),
    ),
    Rule(
        "pt.paywall.become_subscriber",
        "paywall",
        at="start",
        strength="likely",
        phrases=(
            "(torne-se|seja|sê|torna-te) (assinante|subscritor|membro)",
            "(com a|a sua|a) assinatura (dá|inclui|você|terá|digital dá)",
            "(aproveite|desfrute de|tenha|tem) acesso (a|ilimitado|total)",
            "(gerir|gerencie|faça a gestão da) (a sua|sua) (assinatura|conta)",
        ),
        max_chars=220,
        hits=("Torne-se assinante e apoie o seu jornal", "Tenha acesso a todas as edições"),
        misses=("Torne-se claro que a lei vale para todos.", "A assinatura dele era falsa."),
    ),
    # donation
    Rule(
        "pt.donation.support_our",
        "donation",
        at="start",
        phrases=(
            "(apoie|financie|sustente|fortaleça|ajude|defenda) (o nosso|a nossa|nosso|nossa|este)"
            " (jornalismo|trabalho|jornal|redação|projeto|projecto|portal|site)",
            "(apoie|financie) o jornalismo (independente|livre|local|de qualidade|que|feito)",
            "apoie-nos (com|a|em|para|hoje|através|aqui|financeiramente)",
            "(faça|faz) (a sua|a tua|sua|tua) (doação|contribuição)",
            "(faça|faz) uma (doação|contribuição) para (que possamos|continuarmos|o nosso|manter|manter este)",
            "(doe|contribua|contribui) (para|com|a partir de|qualquer) (o nosso|a nossa|nosso|nossa"
            "|manter|que possamos|valor|quanto)",
        ),
        max_chars=220,
        hits=(
            "Apoie o nosso jornalismo",
            "Faça uma doação para que possamos continuar",
            "Apoie o jornalismo independente",
        ),
        misses=("Apoia o projeto de lei a bancada do governo.", "Faça uma lista, aconselha o médico."),
    ),
    Rule(
        "pt.donation.button",
        "donation",
        phrases=(
            "(doe|doar|contribua|contribuir|apoie|apoiar|faça uma doação|faça um donativo|fazer uma"
            " doação|fazer um donativo|quero apoiar|quero doar|quero contribuir|apoie-nos|faça"
            " parte) [agora|já|aqui|hoje]",
            "(seja|torne-se) (apoiador|apoiadora|um apoiador|membro|sócio|sócia|mecenas|amigo) [agora|já|hoje]",
        ),
        max_chars=45,
        hits=("Doe agora", "Seja um apoiador"),
        misses=("Doar órgãos salva vidas.", "Seja sócio do clube, dizia-lhe o pai."),
    ),
    Rule(
        "pt.donation.become_member",
        "donation",
        at="start",
        strength="likely",
        phrases=(
            "(seja|torne-se) (um|uma) (apoiador|apoiadora|membro|sócio|sócia|mecenas|patrono)",
            "(seja|torne-se) (apoiador|apoiadora|membro|sócio|sócia|mecenas)",
            "(junte-se|junta-te|faça parte) (a|à|da|de) (nossa|nossa comunidade|comunidade|quem|rede)",
        ),
        max_chars=220,
        hits=("Torne-se membro e ajude a manter o site aberto", "Junte-se à comunidade da Bússola"),
        misses=("Tornou-se sócio aos 12 anos.", "Fazer parte da comunidade escolar obriga."),
    ),
    Rule(
        "pt.donation.readers_like_you",
        "donation",
        at="any",
        phrases=(
            "(leitores|leitoras|assinantes|apoiadores|pessoas) como (você|tu|vocês|si) (que|nos|é"
            "|são|fazem|podem|ajudam|tornam|sustentam|mantêm)",
            "graças (a|aos|ao apoio de) (leitores|leitoras|apoiadores|assinantes|pessoas) como (você|tu|si)",
            "apoio de (leitores|leitoras|pessoas) como (você|tu|si)",
        ),
        max_chars=350,
        hits=("Existimos graças a leitores como você.", "São leitoras como tu que nos mantêm vivos."),
        misses=("Pessoas como você não deviam falar, gritou.", "Leitores como Pessoa são raros."),
    ),
    Rule(
        "pt.donation.your_support",
        "donation",
        at="any",
        strength="likely",
        phrases=(
            "(seu|teu|o seu) (apoio|contributo|donativo) (é|nos|permite|ajuda|garante|faz|torna|vai)",
            "(sua|tua|a sua) (doação|contribuição|ajuda|colaboração) (é|nos|permite|ajuda|garante|faz|torna|vai)",
            "(com|sem|graças a|do|de) (o seu|a sua|seu|sua|teu|tua) (apoio|ajuda|doação|contribuição|contributo)",
            "precisamos (do seu|da sua|de si|de você|do teu|de ti)",
            "(dependemos|vivemos|sobrevivemos|somos financiados|é financiado|nos"
            " mantemos)...(leitores|leitoras|apoiadores|doações|donativos|assinantes|contribuições)",
            "(o nosso jornalismo|nosso jornalismo|este jornal|nossa redação|nossa independência|este"
            " site|este projeto) (depende|só é possível|é possível|existe|é financiado|se sustenta"
            "|vive|não recebe|não tem)",
        ),
        max_chars=350,
        hits=("O seu apoio permite que continuemos a investigar.", "Dependemos apenas das contribuições dos leitores."),
        misses=("O apoio ao governo custou-lhe o cargo.", "A ONG depende de doações."),
    ),
    Rule(
        "pt.donation.if_you_value",
        "donation",
        at="start",
        phrases=(
            "se (você valoriza|valoriza|acredita|gosta|gostou|você gosta|você gostou|você acredita"
            "|acha|considera|este)...(apoie|doe|contribua|considere|seja|torne-se|faça uma|ajude-nos"
            "|pague-nos|assine)",
            "(ajude-nos|ajuda-nos|nos ajude) a (continuar|manter|fazer jornalismo|crescer|seguir|sustentar|produzir)",
            "(pague-nos|paga-nos|pague-me|me pague) um (café|cafezinho)",
            "chave pix: ",
            "(doe|contribua|apoie|colabore) (via|pelo|por|com o) (pix|mb way|paypal|apoia.se|catarse|patreon)",
        ),
        max_chars=250,
        hits=("Se gostou deste texto, apoie a Bússola.", "Ajude-nos a manter o portal aberto", "Contribua via Pix"),
        misses=("Se gosta de jazz, o festival começa na quinta.", "Ajude-nos a encontrar a nossa filha, pediu a mãe."),
    ),
    Rule(
        "pt.donation.channels",
        "donation",
        at="any",
        strength="hint",
        phrases=(
            "(pix|iban|nib|mb way|paypal|patreon|catarse):",
            "(via|pelo|por) (pix|mb way|paypal|patreon|apoia.se)",
            "apoia.se/",
        ),
        max_chars=220,
        hits=("IBAN: PT50 0000", "Também dá para ajudar via Pix"),
        misses=("O golpe do falso boleto cresce.", "Pagou com cartão."),
    ),
    # related
    Rule(
        "pt.related.read_also_label",
        "related",
        at="start",
        pattern=(
            r"(?:(?:leia|ler|lê|veja|ver|vê|saiba|conheça|confira|assista|ouça|entenda|recorde|relembre"
            r"|acompanhe|clique) ?(?:também|mais|aqui|ainda|agora)?"
            r"|(?:artigo|notícia|matéria|leitura|conteúdo)s? relacionad[oa]s?|mais sobre o assunto|não"
            r" perca|para saber mais|sugestão de leitura|recomendamos"
            r"|relacionad[oa]s?|em vídeo|vídeo|podcast|galeria|fotos)\s?(?:[:|>►→▶/]|- |\.\.\.)"
        ),
        needs=(
            "leia",
            "ler",
            "lê",
            "veja",
            "ver",
            "vê",
            "saiba",
            "conheça",
            "confira",
            "assista",
            "ouça",
            "entenda",
            "recorde",
            "relembre",
            "acompanhe",
            "clique",
            "relacionad",
            "mais",
            "não perca",
            "sugestão",
            "recomendamos",
            "vídeo",
            "podcast",
            "galeria",
            "fotos",
        ),
        max_chars=200,
        strength="likely",
        hits=("Leia também: O rio que voltou", "VEJA MAIS | Assim muda o clima da serra"),
        misses=("Leia também os rótulos, aconselha a nutricionista.", "Não perca de vista o rio, disse."),
    ),
    Rule(
        "pt.related.read_also_sure",
        "related",
        at="start",
        pattern=(
            r"(?:leia|ler|lê|veja|ver|assista|ouça|saiba|confira) (?:também|mais|ainda)(?: (?:sobre|em|no"
            r"|na))?\s?(?:[:|>►→▶/]|- ) ?"
        ),
        needs=("também", "mais", "ainda"),
        max_chars=220,
        hits=("LEIA MAIS: Chuva volta ao sertão", "Veja também | Cinco trilhos para o outono"),
        misses=("Leia mais livros, pede o ministro.", "Ver também é pensar."),
    ),
    Rule(
        "pt.related.line",
        "related",
        phrases=(
            "(leia|ler|lê|veja|ver|saiba|conheça|confira|assista|ouça) (também|mais|ainda|mais"
            " notícias|mais sobre o assunto|mais sobre este assunto|mais aqui|a seguir)",
            "(leia|ler|veja|ver|lê) (a notícia|o artigo|a matéria|artigo|matéria|notícia|o texto)"
            " (completa|completo|na íntegra|original)",
            "(talvez|também) (pode|poderá|lhe possa|te possa|você possa) (interessar|gostar|interessar-lhe)",
            "(pode|poderá|também pode|também poderá|você também pode|você pode) (gostar|interessar"
            "|gostar de|se interessar)",
            "(recomendado para você|recomendado para si|recomendados para você|recomendamos"
            "|sugestões para você|você vai gostar|você também vai gostar)",
            "mais (sobre|deste) [este|o] (assunto|tema|autor)",
        ),
        max_chars=60,
        hits=("Leia também", "Saiba mais", "Mais sobre este assunto"),
        misses=("Ler mais não nos faz melhores.", "Saiba mais quem quiser"),
    ),
    Rule(
        "pt.related.heading",
        "related",
        phrases=(
            "[outras|outros|mais] (notícias|matérias|artigos|conteúdos|histórias|posts|vídeos|textos"
            "|reportagens|leituras|temas|artigo|notícia|conteúdo|publicações) (relacionadas"
            "|relacionados|relacionado|relacionada|recomendadas|recomendados|semelhantes|similares"
            "|em destaque|populares)",
            "(relacionados|relacionadas|destaques|em destaque|mais notícias|outras notícias|outros"
            " artigos|últimas notícias|últimas|mais artigos|veja mais notícias|notícias ao minuto"
            "|escolhas do editor|tendências|em alta)",
            "[as|os] mais (lidas|lidos|vistas|vistos|lida|populares|comentadas|partilhadas|recentes"
            "|lidas do dia|lidas da semana)",
            "(artigo|matéria|notícia|post|texto|publicação) (anterior|seguinte)",
            "próximo (artigo|post|texto)",
            "próxima (notícia|matéria|publicação)",
        ),
        max_chars=60,
        hits=("Notícias relacionadas", "Mais lidas", "Próxima matéria"),
        misses=("As notícias relacionadas ao clima cansam.", "O artigo anterior dizia o contrário."),
    ),
    Rule(
        "pt.related.more_about",
        "related",
        at="start",
        strength="likely",
        phrases=(
            "mais (notícias|artigos|matérias|conteúdos|histórias|vídeos|informações) (de|sobre|em|do|da|no) ",
            "(leia|veja|saiba|ler|ver|confira|entenda) mais (sobre|em|aqui|detalhes|notícias)",
            "(leia|veja|confira|assista) (também|aqui|a seguir|abaixo) ",
            "(clique|carregue|clica) aqui",
        ),
        max_chars=150,
        hits=("Mais notícias do Ceará", "Saiba mais sobre o projeto", "Clique aqui para ver o mapa"),
        misses=("Mais de 200 notícias falsas circularam.", "Sabe mais de rios do que de gente."),
    ),
    # share
    Rule(
        "pt.share.button",
        "share",
        phrases=(
            "(compartilhe|compartilhar|compartilha|partilhe|partilhar|partilha) (esta notícia|este"
            " artigo|esta matéria|esta página|este conteúdo|artigo|notícia|matéria|isso|isto|nas"
            " redes|nas redes sociais|com os amigos|com amigos|esta publicação|este post|este texto)",
            "(compartilhe|compartilhar|partilhe|partilhar|enviar|publicar|tweetar|envie) (no|via|por"
            "|em|na|através do|pelo) (facebook|twitter|x|whatsapp|telegram|linkedin|e-mail|email"
            "|bluesky|threads|messenger|pinterest|reddit)",
            "(copiar|copie) [o] (link|endereço|url|ligação)",
            "(link copiado|copiado|imprimir|imprimir artigo|versão para impressão|enviar por e-mail"
            "|enviar por email|guardar artigo|salvar artigo|salvar para ler depois|ler mais tarde"
            "|guardar para ler mais tarde|curtir|baixar pdf)",
            "(compartilhar|partilhar)",
        ),
        max_chars=60,
        hits=("Partilhar", "Compartilhe esta notícia", "Compartilhar no Facebook", "Copiar link"),
        misses=("Partilhar casa já custa 500 euros.", "Imprimir dinheiro não cria riqueza."),
    ),
    Rule(
        "pt.share.follow_us",
        "share",
        at="start",
        phrases=(
            "(siga-nos|segue-nos|nos siga|sigam-nos|acompanhe-nos|encontre-nos) (no|na|nas|em|também|pelo|através)",
            "(siga|acompanhe) (o|a|as) ... (no|nas) (instagram|facebook|twitter|x|whatsapp|telegram"
            "|tiktok|youtube|redes sociais|google news|google notícias|threads|bluesky)",
            "(curta|curte|siga) (a nossa|nossa|o nosso|nosso) (página|perfil|canal)",
        ),
        max_chars=200,
        hits=("Siga-nos no Instagram", "Siga a Bússola no WhatsApp"),
        misses=("Seguem em greve os estivadores.", "Acompanhe a série no domingo."),
    ),
    Rule(
        "pt.share.channel",
        "share",
        at="start",
        phrases=(
            "(entre|entra) (no|para o|em) [nosso] (canal|grupo) (do|no|de) (whatsapp|telegram|youtube)",
            "(participe|junte-se|siga|inscreva-se|faça parte|subscreva|adira)...(canal|grupo"
            "|comunidade|canais|grupos) (do|no|de) (whatsapp|telegram|youtube)",
            "(siga|adicione|acompanhe|escolha|veja|ative)...(google news|google notícias|google"
            " discover|fonte preferida|fontes preferidas)",
            "(já estamos|estamos|também estamos) (no|nas|em) (whatsapp|telegram|google|threads|redes)",
        ),
        hits=("Participe do nosso canal do WhatsApp", "Siga-nos e adicione a Bússola no Google News"),
        misses=(
            "Entre os 900 membros do grupo de WhatsApp estavam dois juízes.",
            "A polícia fechou um canal de Telegram.",
            "Entre o canal e a serra há um caminho.",
        ),
    ),
    Rule(
        "pt.share.follow_line",
        "share",
        strength="likely",
        phrases=(
            "(siga-nos|segue-nos|nos siga|siga|seguir|redes sociais|nossas redes|siga-nos nas redes"
            " sociais|nas redes|seguir autor)",
        ),
        max_chars=45,
        hits=("Siga-nos", "Redes sociais"),
        misses=("As redes sociais arderam.", "Seguir em frente"),
    ),
    Rule(
        "pt.share.counter",
        "share",
        pattern=(
            r"\d[\d.,]{0,8}(?: mil| k)? (?:compartilhamentos?|partilhas?|curtidas|gostos|visualizações"
            r"|seguidores|interações|reações)"
        ),
        needs=(
            "compartilhamento",
            "partilha",
            "curtidas",
            "gostos",
            "visualizações",
            "seguidores",
            "interações",
            "reações",
        ),
        max_chars=40,
        hits=("1.204 compartilhamentos", "37 partilhas"),
        misses=("Somou 1.204 seguidores num dia.", "37 curtidas e uma vaia"),
    ),
    Rule(
        "pt.share.if_you_liked",
        "share",
        at="start",
        phrases=(
            "(gostou|gostaste|curtiu)...(compartilhe|partilhe|partilha|compartilha)",
            "se (gostou|você gostou|gostaste)...(compartilhe|partilhe|partilha|compartilha)",
            "(compartilhe|partilhe) (com seus|com os seus|este|esta|essa|esse|nas suas) ",
        ),
        max_chars=150,
        hits=("Gostou? Compartilhe com seus amigos", "Partilhe este artigo"),
        misses=("Se gostou do filme, o livro vai surpreender.", "Partilhou a sopa com os primos."),
    ),
    # comments
    Rule(
        "pt.comments.leave_one",
        "comments",
        at="start",
        phrases=(
            "(deixe|escreva|publique|adicione|envie|faça|deixar|escrever|adicionar) (um|o seu|o teu"
            "|seu|aqui o seu|a sua|sua) (comentário|comentario|opinião|resposta)",
            "(comente|opine) (esta|este|essa|esse|sobre esta|aqui|abaixo|a notícia|o artigo)",
            "(conte-nos|conta-nos|diga-nos|conte para a gente|diz-nos|conte pra"
            " gente)...(comentários|opinião|acha|pensa)",
            "(participe|junte-se) (da|na|à) (conversa|discussão|conversação)",
        ),
        max_chars=150,
        hits=("Deixe o seu comentário", "Conte-nos nos comentários o que faria"),
        misses=("Deixa comentários amáveis a todos os rivais.", "Comentou a notícia com os filhos."),
    ),
    Rule(
        "pt.comments.form",
        "comments",
        at="start",
        phrases=(
            "o (seu endereço de e-mail|seu e-mail|seu endereço de email|seu email|teu endereço de"
            " email) não será (publicado|divulgado)",
            "(os campos|campos) (obrigatórios|marcados|de preenchimento obrigatório)",
            "(salvar|guardar|salve) (meus dados|o meu nome|meu nome)",
            "(notifique-me|avise-me|notificar-me|receber um e-mail)...(comentários|publicações|posts|artigos)",
            "(faça login|inicie sessão|é preciso|é necessário|você precisa|você deve|tem de)...(para"
            " comentar|para publicar um comentário|para deixar um comentário|poder comentar)",
            "para comentar, [é|você|faça|precisa]",
            "cancelar (a resposta|resposta)",
        ),
        max_chars=170,
        hits=("O seu endereço de e-mail não será publicado.", "Faça login para comentar"),
        misses=("Guardar o nome dele era justo.", "Comentar é preciso, diz a autora."),
    ),
    Rule(
        "pt.comments.moderation",
        "comments",
        at="start",
        phrases=(
            "os comentários (estão fechados|estão encerrados|estão desativados|são moderados|são de"
            " responsabilidade|são da responsabilidade|não representam|publicados são|aqui"
            " publicados|serão moderados)",
            "(regras|política|normas|termos) (de comentários|para comentários|de participação|da"
            " comunidade|de uso dos comentários)",
            "comentários (encerrados|fechados|desativados|são de responsabilidade)",
        ),
        max_chars=250,
        hits=("Os comentários estão encerrados.", "Os comentários são de responsabilidade dos seus autores."),
        misses=("Os comentários do ministro irritaram os juízes.", "As regras do jogo mudaram."),
    ),
    Rule(
        "pt.comments.heading",
        "comments",
        phrases=(
            "(ver|mostrar|ler|veja|carregar|esconder) [os|todos os|mais] comentários",
            "# (comentários|comentário|respostas)",
            "comentários #",
            "comentários \\(#\\)",
            "(sem comentários ainda|ainda não há comentários|não há comentários|nenhum comentário"
            "|nenhum comentário ainda|seja o primeiro a comentar|seja a primeira pessoa a comentar)",
            "(publicar|enviar) comentário",
            "(denunciar|reportar) [este] (comentário|abuso)",
        ),
        max_chars=50,
        hits=("Ver comentários", "12 comentários", "Comentários (3)"),
        misses=("Ler comentários tirou-lhe o sono.", "Houve 12 comentários racistas."),
    ),
    Rule(
        "pt.comments.word",
        "comments",
        strength="likely",
        phrases=(
            "(comentários|comentar|responder|comente|sua opinião|o seu comentário|últimos"
            " comentários|comentários dos leitores)",
        ),
        max_chars=30,
        hits=("Comentários", "Responder"),
        misses=("Sem comentários.", "Responder não serve de nada"),
    ),
    Rule(
        "pt.comments.what_do_you_think",
        "comments",
        at="start",
        strength="likely",
        phrases=(
            "e (você|tu), (o que|que|já|concorda)...(acha|achas|pensa|comentários|concorda|comente)",
            "(o que|que) (achou|achaste|acha|você achou) (desta|deste|dessa|da|do) (notícia|artigo"
            "|matéria|texto|conteúdo)",
            "(este|esta) (artigo|matéria|conteúdo|notícia) foi útil",
        ),
        max_chars=140,
        hits=("E você, o que acha?", "O que achou desta notícia?"),
        misses=("O que acha da decisão?", "E você, Maria, ficou?"),
    ),
    # advert
    Rule(
        "pt.advert.label",
        "advert",
        phrases=(
            "(publicidade|pub|anúncio|anúncios|patrocinado|publieditorial|publirreportagem|informe"
            " publicitário|conteúdo de marca|advertorial|conteúdo comercial|espaço publicitário)",
            "(conteúdo|artigo|post|links|espaço) (patrocinado|patrocinados|promovido|publicitário)",
            "(pular|saltar|fechar|ignorar) (anúncio|publicidade)",
            "(oferecido|apresentado) por *",
        ),
        max_chars=50,
        hits=("PUBLICIDADE", "Conteúdo patrocinado"),
        misses=("A publicidade engana.", "Anúncio e renúncia no mesmo dia"),
    ),
    Rule(
        "pt.advert.story_continues",
        "advert",
        at="start",
        phrases=(
            "(a matéria|a notícia|o artigo|o texto|a reportagem) (continua|segue) (após a|após o"
            "|depois da|depois do|abaixo da|abaixo do|a seguir à|a seguir ao) (publicidade|anúncio"
            "|pub|anúncios)",
            "(continua|continue lendo|continue a ler|leia mais|segue) (após|depois da|abaixo da"
            "|depois do|após o|após a) (publicidade|anúncio|pub)",
            "este anúncio (fecha|fechará|será) ",
        ),
        max_chars=100,
        hits=("Continua após a publicidade", "A matéria continua após o anúncio"),
        misses=("Continua depois do jantar a conversa.", "O debate segue após o anúncio da ministra."),
    ),
    # affiliate
    Rule(
        "pt.affiliate.commission",
        "affiliate",
        at="any",
        phrases=(
            "(este artigo|esta página|esta matéria|este texto|este post|este conteúdo|alguns|os) ..."
            " (links|link|ligações) (de afiliado|de afiliados|afiliados|de afiliação|patrocinados"
            "|afiliadas)",
            "(podemos|poderemos) (receber|ganhar|obter) (uma|uma pequena|alguma) (comissão|percentagem|porcentagem)",
            "(recebemos|ganhamos) (uma|uma pequena|alguma) (comissão|percentagem|porcentagem)",
            "pode (receber|ganhar) (uma|uma pequena|alguma) comissão (por|pelas|se|sobre|pela|a cada)",
            "afiliado* (da|na) amazon",
            "(por meio|através) (destes|dos nossos|desses|de nossos|dos) links...(comissão|receita|percentagem)",
        ),
        max_chars=320,
        hits=("Este artigo contém links de afiliados.", "Podemos receber uma comissão pelas suas compras."),
        misses=("A comissão que apura os links ferroviários viajou.", "O corretor pode receber uma comissão de 3%."),
    ),
    Rule(
        "pt.affiliate.price_note",
        "affiliate",
        at="any",
        strength="likely",
        phrases=(
            "(os preços|o preço)...(podem variar|podem mudar|pode variar|podem sofrer|na data da"
            " publicação|no momento da publicação)",
            "sem (custo|custos) (adicional|adicionais|extra|extras) para (você|si|o leitor)",
            "(selecionados|escolhidos) de forma independente",
            "(comprar|ver|compre|confira) (na|no) (amazon|magazine luiza|mercado livre|shopee|fnac|worten)",
        ),
        max_chars=260,
        hits=("Os preços podem variar após a publicação.", "Comprar na Amazon"),
        misses=("O preço do trigo varia.", "Foram eleitos de forma democrática."),
    ),
    # byline
    Rule(
        "pt.byline.by_name",
        "byline",
        strength="likely",
        pattern=rf"(?:por|texto:?|entrevista de|reportagem de) {NAMES}(?:,? ?[|/,-] ?[\p{{L}}\d @.:/-]{{2,50}})?",
        needs=("por ", "texto", "entrevista de", "reportagem de"),
        max_chars=110,
        hits=("Por Lúcia Arruda", "POR TOMÁS DA VEIGA | Recife"),
        misses=("Por volta do meio-dia choveu.", "Por isso assinou"),
    ),
    Rule(
        "pt.byline.written_by",
        "byline",
        pattern=(
            rf"(?:escrito por|publicado por|redigido por|postado por|autora?:|redação:|jornalista:|edição:|por:"
            rf"|texto:|reportagem:|da redação)\s?{NAMES}(?: ?[|/,-] ?[\p{{L}}\d @.,:/-]{{2,50}})?"
        ),
        needs=(
            "escrito por",
            "publicado por",
            "redigido por",
            "postado por",
            "autor",
            "redação",
            "jornalista",
            "edição",
            "por:",
            "texto",
            "reportagem",
        ),
        max_chars=120,
        hits=("Escrito por Lúcia Arruda", "Autor: Tomás da Veiga | 3 maio 2024"),
        misses=("Escrito por encomenda, o livro não agradou.", "Publicado por Alba, o livro volta."),
    ),
    Rule(
        "pt.byline.published",
        "byline",
        pattern=(
            rf"(?:(?:publicad[oa]|atualizad[oa]|atualização|última atualização|postad[oa]|data(?: de"
            rf" publicação)?|modificad[oa]|criad[oa])(?: em| às| a)?\s?[:|-]?\s?){{1,2}}{DATE}"
        ),
        needs=("publica", "atualiza", "postad", "data", "modificad", "criad"),
        max_chars=110,
        hits=("Publicado em 3 de maio de 2024 às 10h30", "Atualizado em 12/03/2023 - 08:15"),
        misses=("Publicado em 1984, o livro antecipou a crise.", "Atualizada a lista, faltavam 300 nomes."),
    ),
    Rule(
        "pt.byline.date",
        "byline",
        strength="likely",
        pattern=(
            r"(?:(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo),? )?\d{1,2}(?: de | |/|-|\.)"
            rf"(?:{MONTHS}|\d{{1,2}})(?: de |,? |/|-|\.)\d{{2,4}}(?:[\s,|·•.-]{{1,4}}{DATE})?"
        ),
        needs=tuple("0123456789"),
        max_chars=60,
        hits=("12 de março de 2024, 10:30", "segunda-feira, 4 de janeiro de 2021"),
        misses=("12 de março de 2024: cai o muro", "Em 4 de janeiro de 2021"),
    ),
    Rule(
        "pt.byline.reading_time",
        "byline",
        phrases=(
            "# (min|min.|minutos|minuto|mins) de leitura",
            "(tempo de leitura|leitura|tempo estimado de leitura)[:] # (min|minutos|mins|minuto|m)",
        ),
        max_chars=60,
        hits=("4 min de leitura", "Tempo de leitura: 5 minutos"),
        misses=("Bastam 15 minutos de leitura por dia, diz o professor.", "O tempo de leitura caiu para 8 minutos."),
    ),
    Rule(
        "pt.byline.newsroom_and_ago",
        "byline",
        strength="likely",
        phrases=(
            "[da|por|pela|por:] redação",
            "[publicado|atualizado] há # (minutos|minuto|horas|hora|dias|dia|semanas|meses|anos|min|h)",
            "(jornalista|repórter|redator|redatora|editor|editora|colunista)",
        ),
        max_chars=45,
        hits=("Da Redação", "Há 3 horas", "Jornalista"),
        misses=("A redação chorou.", "Há 3 horas que espera."),
    ),
    # author_bio
    Rule(
        "pt.author_bio.heading",
        "author_bio",
        phrases=(
            "(sobre|acerca) (o autor|a autora|os autores|as autoras|do autor|da autora|o colunista|mim)",
            "(ver|leia|ler|veja|mais) [todos os|todas as|os|as] (artigos|posts|textos|publicações"
            "|matérias|colunas) (deste autor|do autor|da autora|de *)",
            "(ver perfil|perfil do autor|biografia)",
        ),
        max_chars=60,
        hits=("Sobre o autor", "Ver todos os posts do autor"),
        misses=("Sobre o autor pesa uma condenação.", "Mais artigos de luxo são vendidos."),
    ),
    Rule(
        "pt.author_bio.is_a_journalist",
        "author_bio",
        at="start",
        strength="likely",
        pattern=(
            rf"{NAMES} (?:\([^)]{{2,40}}\) )?(?:é|são|trabalha como|atua como) (?:uma? |o |a )?"
            r"(?:jornalistas?|correspondente|redatora?|repórter|colunista|colaboradora?|professora?"
            r"|doutora?|investigadora?|pesquisadora?"
            r"|escritora?|editora?|diretora?|analista|economista|cientista|historiadora?|licenciad[oa]"
            r"|mestre|formad[oa]|fotógraf[oa]|crític[oa]|advogad[oa])\b"
        ),
        needs=(" é ", " são ", "trabalha como", "atua como"),
        max_chars=320,
        hits=("Lúcia Arruda é jornalista e cobre rios.", "Tomás da Veiga (Évora, 1980) é editor da Bússola."),
        misses=("A mãe é jornalista e o pai, padeiro.", "Lúcia é feliz no campo."),
    ),
    Rule(
        "pt.author_bio.degree",
        "author_bio",
        at="start",
        strength="likely",
        phrases=(
            "(jornalista|repórter|redator|redatora|editor|editora|licenciado|licenciada|formado"
            "|formada|graduado|graduada|mestre) (em|pela|pelo|de|do|da|na|no|e|há|desde|freelancer"
            "|com|formado|formada)...(universidade|jornalismo|comunicação|redação|anos|jornal"
            "|cultura|política|economia|faculdade)",
            "(siga-o|siga-a|segue-me|siga o autor|siga a autora|siga-me) (no|na|em) ",
            "(escreve|cobre|colabora) (sobre|para|com|às|aos)...(neste jornal|nesta coluna|este jornal|para a bússola)",
        ),
        max_chars=320,
        hits=("Licenciada em Jornalismo pela Universidade do Porto.", "Siga-a no Instagram"),
        misses=("Licenciado e pobre, voltou à aldeia.", "Escreve sobre a dor para não gritar."),
    ),
    # legal
    Rule(
        "pt.legal.rights_reserved",
        "legal",
        at="any",
        phrases=(
            "todos os direitos (reservados|são reservados)",
            "(é proibida|proibida|é expressamente proibida|fica proibida) (a|sua|a sua|qualquer)"
            " (reprodução|cópia|distribuição|publicação|republicação)",
            "(é proibido|proibido) (reproduzir|copiar|o uso)...(conteúdo|autorização|sem)",
            "(este material|este conteúdo|o conteúdo) (não pode|não poderá) ser (publicado"
            "|reproduzido|copiado|transmitido)",
        ),
        max_chars=350,
        hits=("© 2024 A Bússola. Todos os direitos reservados.", "Proibida a reprodução total ou parcial"),
        misses=("Os direitos reservados aos povos não se tocam.", "A reprodução assistida é proibida em três países."),
    ),
    Rule(
        "pt.legal.footer_link",
        "legal",
        phrases=(
            "(aviso legal|política de privacidade|políticas de privacidade|termos de uso|termos e"
            " condições|condições gerais|termos de utilização|política de cookies|ficha técnica"
            "|estatuto editorial|código de conduta|mapa do site|expediente|política editorial"
            "|princípios editoriais|lei da transparência|proteção de dados|livro de reclamações"
            "|termos do serviço)",
            "copyright # *",
            "(direitos reservados|direitos autorais)",
        ),
        max_chars=60,
        hits=("Política de privacidade", "Termos de uso", "Estatuto editorial"),
        misses=("O aviso legal chegou tarde.", "A política de privacidade muda em maio."),
    ),
    Rule(
        "pt.legal.republish",
        "legal",
        at="start",
        phrases=(
            "(você pode|pode|é permitida|permitida|autorizada|é livre) [a] (republicar|reproduzir"
            "|reprodução|republicação)...(artigo|artigos|texto|textos|conteúdo|conteúdos|citada"
            "|citando|fonte)",
            "(este|esta|o|os) (artigo|texto|obra|conteúdo|conteúdos|reportagem) (está|é|são|estão)"
            " (sob|licenciado*|publicado sob|disponível sob)...licença",
            "republique (este|esta|nosso|nossas)",
            "licença creative commons",
        ),
        max_chars=240,
        hits=("Você pode republicar este texto citando a fonte.", "Este texto está sob uma licença aberta"),
        misses=("Pode reproduzir a voz de qualquer ator.", "O bar funciona sob uma licença de 1990."),
    ),
    # consent
    Rule(
        "pt.consent.we_use_cookies",
        "consent",
        at="start",
        phrases=(
            "[nós] (usamos|utilizamos) cookies",
            "[o|a] (este site|este portal|este website|este sítio|nosso site|o nosso site|esta"
            " página|este blog) (usa|utiliza) cookies",
            "(nós e os|nós e|tanto nós como) (nossos|os nossos) (parceiros|fornecedores)",
            "nós e os nossos [#] (parceiros|fornecedores)",
            "[a sua] privacidade (é importante para nós|nos importa)",
            "(a sua|sua) privacidade (é importante para nós|nos importa|importa)",
            "(valorizamos|respeitamos) a sua privacidade",
            "(ao continuar|se continuar|ao navegar|ao continuar a navegar|ao prosseguir"
            "|continuando)...(concorda|aceita|cookies)...(cookies|política|utilização|monitoramento"
            "|termos)",
        ),
        max_chars=400,
        hits=("Utilizamos cookies próprios e de terceiros.", "Este site usa cookies para melhorar a sua experiência"),
        misses=("A empresa utiliza cookies para espiar, diz a queixa.", "Este sítio arqueológico usa sensores."),
    ),
    Rule(
        "pt.consent.embed",
        "consent",
        at="start",
        phrases=(
            "para (ver|visualizar|mostrar|carregar|assistir|acessar|aceder a) (este|esta|o|a)"
            " (conteúdo|vídeo|publicação|post|mapa|gráfico)...(cookies|aceite|aceitar|consentimento"
            "|permita|autorize|precisamos)",
            "este (conteúdo|vídeo|mapa|post) (está bloqueado|é fornecido|é carregado|está alojado"
            "|está hospedado|pode usar|pode instalar)",
            "(precisamos|necessitamos) do seu (consentimento|acordo)",
        ),
        max_chars=300,
        hits=("Para ver este conteúdo, aceite os cookies.", "Este vídeo está bloqueado pelas suas preferências"),
        misses=("Para ver este quadro é preciso ir a Viena.", "Este conteúdo de açúcar supera o limite."),
    ),
    Rule(
        "pt.consent.button",
        "consent",
        phrases=(
            "(aceitar|rejeitar|recusar|aceito|configurar|gerir|gerenciar|personalizar) [todos os|os]"
            " (cookies|preferências)",
            "(aceitar|rejeitar|recusar|permitir) (tudo|todos|todos os cookies|e continuar|e fechar|os cookies)",
            "(definições|configurações|preferências|gestão|política) de (cookies|privacidade)",
            "(concordo|aceitar e fechar|mais opções|apenas necessários|prosseguir|entendi|ok,"
            " entendi|mostrar conteúdo|carregar conteúdo)",
        ),
        max_chars=50,
        hits=("Aceitar todos os cookies", "Definições de cookies"),
        misses=("Aceitar tudo tem um preço.", "Recusar a oferta foi duro."),
    ),
    # navigation
    Rule(
        "pt.navigation.skip",
        "navigation",
        phrases=(
            "(ir|saltar|pular|avançar) (para|ao|para o) [o] (conteúdo|conteúdo principal|menu|rodapé|pesquisa)",
            "(voltar|regressar|ir) (ao topo|ao início|para o topo|à página inicial|para o início|atrás)",
            "(carregar|mostrar|ver) mais (notícias|artigos|resultados|matérias|conteúdo|posts)",
            "(abrir|fechar|mostrar) (menu|o menu|pesquisa|busca|navegação)",
            "(página|pág.) # de #",
            "página (seguinte|anterior|inicial|principal)",
            "(iniciar sessão|terminar sessão|fazer login|criar conta|minha conta|a minha conta"
            "|esqueci a senha|esqueci minha senha|esqueceu a senha?|recuperar password|sair da conta"
            "|entrar na conta)",
            "(você está aqui|está aqui|você está em)",
            "(o que procura?|o que você procura?|buscar no site|pesquisar no site|digite sua busca"
            "|resultados da pesquisa|pesquisar por:|carregando artigos|carregando...)",
            "[ver] (todas as editorias|todas as secções|todas as seções)",
        ),
        max_chars=60,
        hits=("Ir para o conteúdo", "Iniciar sessão", "Página 2 de 5", "Carregar mais notícias"),
        misses=("Ir ao conteúdo da lei leva tempo.", "Voltar atrás não é possível."),
    ),
    Rule(
        "pt.navigation.word",
        "navigation",
        strength="likely",
        phrases=(
            "(início|buscar|busca|pesquisar|pesquisa|menu|fechar|capa|secções|seções|editorias"
            "|seguinte|anterior|próximo|entrar|login|registar|registre-se|sair|mostrar mais|ver mais"
            "|carregando|carregar mais|cancelar|aceitar|enviar|arquivo|edição impressa|edição"
            " digital|ao vivo|em direto|índice|idioma|português|continuar|voltar|quem somos"
            "|contactos|contato|contacto|fale conosco|anuncie|anuncie aqui|trabalhe conosco|rss"
            "|ajuda|home|página inicial)",
        ),
        max_chars=40,
        hits=("Menu", "Pesquisar", "Quem somos"),
        misses=("Fechar os olhos", "O início foi duro."),
    ),
    Rule(
        "pt.navigation.breadcrumb",
        "navigation",
        at="start",
        pattern=(
            r"(?:início|home|capa|página inicial|você está aqui:?|você está em:?)\s?(?:[>›|→/]"
            r"|(?<=\s)\x22(?=\s))\s?[\p{L}\d ,&-]{2,40}"
            r"(?:\s?(?:[>›|→/]|(?<=\s)\x22(?=\s))\s?[\p{L}\d ,.&¿?-]{2,80}){0,4}$"
        ),
        needs=("início", "home", "capa", "página inicial", "você está"),
        max_chars=160,
        hits=("Início > Desporto > Futebol", "Capa / Cultura"),
        misses=("Início: chove. Fim: chove mais.", "Capa e contracapa são do mesmo autor."),
    ),
    # tags
    Rule(
        "pt.tags.list",
        "tags",
        at="start",
        phrases=(
            "(tags|etiquetas|marcadores|tópicos da notícia|tópicos relacionados|assuntos"
            " relacionados|temas relacionados|arquivado em|categorias|categoria|publicado em"
            "|palavras-chave da matéria|hashtags|assuntos): ",
        ),
        max_chars=250,
        hits=("Tags: água, seca, barragens", "Assuntos relacionados: Economia · Habitação"),
        misses=("As tags: o novo campo de batalha.", "Arquivado em maio, o caso volta."),
    ),
    Rule(
        "pt.tags.likely",
        "tags",
        at="start",
        strength="likely",
        phrases=("(tópicos|temas|palavras-chave|neste artigo|lugares|mais sobre|editoria|secção|seção): ",),
        max_chars=160,
        hits=("Tópicos: Rios - Seca - Alentejo", "Palavras-chave: solo, azoto"),
        misses=("Os temas: água, terra e fogo.", "Lugares e pessoas confundem-se."),
    ),
    Rule(
        "pt.tags.heading",
        "tags",
        strength="likely",
        phrases=(
            "(tags|etiquetas|tópicos|assuntos|temas|tópicos relacionados|assuntos relacionados|temas"
            " relacionados|neste artigo|marcadores|palavras-chave)",
        ),
        max_chars=40,
        hits=("Tags", "Assuntos relacionados"),
        misses=("Neste artigo conta-se tudo.", "Os temas"),
    ),
    # contact
    Rule(
        "pt.contact.tip",
        "contact",
        at="start",
        phrases=(
            "(tem|tens|você tem|conhece|quer|sabe de)...(escreva-nos|escreva para|envie para|envie"
            " um e-mail|conte-nos|fale connosco|fale conosco|entre em contato|entre em contacto"
            "|mande para|contacte-nos|escreve-nos|envie-nos)",
            "(tem|tens|você tem) (uma história para contar?|uma denúncia?|alguma sugestão?|uma"
            " sugestão de pauta|alguma denúncia|dúvidas, sugestões|alguma dúvida?)",
            "(escreva-nos|contacte-nos|fale connosco|fale conosco|envie-nos|escreve-nos|mande-nos)"
            " (para|através|pelo|a|o|as|os|um|uma|em|por)",
            "(envie|mande|envia) (a sua|o seu|as suas|os seus|sua|seu|suas|seus|a tua) (denúncia"
            "|carta|história|foto|fotos|vídeo|vídeos|sugestão|sugestões|dúvida|pergunta|perguntas"
            "|informação) (para|através|pelo|por|a|ao|aqui|no)",
            "entre em (contato|contacto) (conosco|connosco|com a redação|com a nossa|com nossa|com o"
            " autor|com o repórter)",
        ),
        max_chars=230,
        hits=("Tem uma história para contar? Escreva-nos", "Envie a sua denúncia para redacao@exemplo.com"),
        misses=(
            "Tem uma história de 200 anos a fábrica.",
            "Entre os membros há quem fale connosco.",
            "Envie a carta ao tribunal até sexta, recomenda o advogado.",
        ),
    ),
    Rule(
        "pt.contact.error",
        "contact",
        at="start",
        phrases=(
            "(encontrou|viu|detetou|detectou|achou) (um|algum) erro",
            "(reportar|comunicar|informar|avisar) [um] erro",
            "(sugira|sugerir|pedir) [uma] correção",
            "(cartas ao diretor|cartas à diretora|provedor do leitor|fale com o editor|fale conosco"
            "|fale connosco|atendimento ao leitor)[:]",
        ),
        max_chars=140,
        hits=("Encontrou algum erro? Avise-nos", "Comunicar erro"),
        misses=("Os auditores viram um erro na ata.", "O erro foi comunicado tarde."),
    ),
    # promo
    Rule(
        "pt.promo.app",
        "promo",
        at="start",
        phrases=(
            "(baixe|descarregue|instale|descarrega) [grátis|gratuitamente|já] (nosso|o nosso|a"
            " nossa) (app|aplicativo|aplicação)",
            "(baixe|descarregue|instale|faça o download) (o|a|do|da) (app|aplicativo|aplicação) (da|do|de|para|e)",
            "(disponível|já disponível) (no|na|nas) (spotify|apple podcasts|principais plataformas)",
        ),
        max_chars=170,
        hits=("Baixe o app da Bússola", "Descarregue a nossa aplicação"),
        misses=("Baixe o volume, pediu o síndico.", "Disponível na farmácia desde maio."),
    ),
    Rule(
        "pt.promo.podcast",
        "promo",
        at="start",
        phrases=(
            "(ouça|ouve|escute|subscreva|assine|siga) (o nosso|nosso|os nossos|nossos) (podcast|podcasts|programa)",
            "(ouça|escute) (aqui o|este episódio|o episódio|todos os episódios|o último episódio|mais episódios)",
            "(inscreva-se|subscreva) (no|o) (nosso|nosso canal) ",
        ),
        max_chars=180,
        hits=("Ouça o nosso podcast", "Ouça todos os episódios na sua plataforma"),
        misses=("Ouça o rio antes de o atravessar, diz a avó.", "O podcast ouve-se de um fôlego."),
    ),
    Rule(
        "pt.promo.print_issue",
        "promo",
        at="start",
        strength="likely",
        phrases=(
            "(este|esta) (artigo|texto|reportagem|entrevista|matéria|crónica|crônica) (foi publicado"
            "|foi publicada|saiu|faz parte|integra|pertence|aparece)...(edição|número|revista"
            "|impressa|impresso|especial)",
            "(compre|adquira|garanta|peça) (o seu|a sua|já o|o|a|seu|sua) (exemplar|edição|revista"
            "|número|ingresso|livro)",
            "(nas bancas|já nas bancas|à venda nas bancas)",
            "(participe|inscreva-se|venha|assista) (do|no|na|nos|a|ao|nossa|nosso) (nosso|nossa"
            "|sorteio|evento|curso|webinar|passatempo|ao vivo)",
            "(conheça|visite) (a nossa|o nosso|nossa|nosso|os nossos|nossos) (loja|site|canal|clube"
            "|cursos|agenda|podcasts)",
        ),
        max_chars=200,
        hits=("Esta reportagem faz parte da edição de maio.", "Visite a nossa loja"),
        misses=("Compre o pão cedo, aconselha o vizinho.", "Participe quem quiser, disse o juiz."),
    ),
    # media
    Rule(
        "pt.media.browser",
        "media",
        at="any",
        pattern=(
            r"\A(?:o )?(?:seu|teu) (?:navegador|browser) não (?:suporta|é compatível|permite|aceita|tem) "
            r"|\A(?:por favor,? )?(?:ative|active|habilite|ativa) o javascript"
            r"|\A(?:é necessário|é preciso|você precisa|precisa de) (?:ativar|habilitar) o javascript"
            r"|\Ajavascript (?:está )?(?:desativado|desabilitado)"
        ),
        needs=("navegador não ", "browser não ", "javascript"),
        max_chars=160,
        hits=("Seu navegador não suporta o elemento de áudio.", "Ative o JavaScript para ver os comentários"),
        misses=('"Seu navegador não suporta vídeo." Virou apelido.', "Aprendeu JavaScript na prisão."),
    ),
    Rule(
        "pt.media.embed",
        "media",
        at="start",
        phrases=(
            "ver (esta|essa|este|o|a) (foto|publicação|post|vídeo|tweet|reel) no (instagram|facebook"
            "|x|twitter|tiktok|youtube|threads)",
            "(uma publicação|um post) (partilhada|compartilhada|partilhado|compartilhado) por",
            "este (vídeo|conteúdo|áudio) não está disponível",
            "(áudio|voz|resumo|texto|conteúdo) (gerado|gerada) por (ia|inteligência|voz|computador)",
            "(a carregar|carregando) (vídeo|o vídeo|leitor|player|áudio|conteúdo)",
            "(ouça|ouve|escute|ouvir) (este|esta|a) (artigo|matéria|notícia|texto|reportagem)",
        ),
        max_chars=120,
        hits=("Ver essa foto no Instagram", "Uma publicação partilhada por Ana (@ana)", "Ouça este artigo"),
        misses=("Ver este vídeo em família foi um erro.", "O áudio foi gerado por um imitador."),
    ),
    Rule(
        "pt.media.player",
        "media",
        phrases=(
            "(reproduzir|pausar|silenciar|ouvir|assistir|ver) [o|a|este|esta] (vídeo|áudio|artigo|notícia|matéria|som)",
            "(reproduzir/pausar|reproduzir|pausar|volume|ecrã inteiro|tela cheia|velocidade de"
            " reprodução|legendas|atalhos de teclado|ativar som|desativar som|repetir|tempo restante"
            "|duração|próximo vídeo|ouvir|aumentar volume|diminuir volume)",
        ),
        max_chars=45,
        hits=("Reproduzir vídeo", "Tela cheia", "Atalhos de teclado"),
        misses=("Ouvir a notícia gelou-lhe o sangue.", "O volume caiu."),
    ),
    # more of the above, in looser wording
    Rule(
        "pt.newsletter.register_to_receive",
        "newsletter",
        at="start",
        phrases=(
            f"{SIGN_UP} [grátis|gratuitamente] (para receber|e receba|e recebe)",
            "(junte-se|junta-te) (às|aos|a mais de) # [mil] (pessoas|leitores|leitoras|assinantes|subscritores)",
            "(receba|recebe) (as|os) ... por (e-mail|email|whatsapp)",
            "(cadastre|registe|deixe|coloque) (seu|o seu) (e-mail|email) (e|para|aqui|abaixo)",
            "outras newsletters ",
        ),
        max_chars=220,
        hits=("Registe-se para receber alertas", "Receba as notícias da cidade por e-mail"),
        misses=("Registou-se para receber a vacina.", "Receba as visitas com calma."),
    ),
    Rule(
        "pt.newsletter.we_send_you",
        "newsletter",
        at="any",
        strength="likely",
        phrases=(
            "(enviamos|mandamos|enviaremos) ... (todas as|todos os|toda|todo|por|aos|às) (semana"
            "|manhãs|sábados|sábado|domingo|domingos|dia|dias|segundas|terças|quartas|quintas|sextas"
            "|mês)",
            "(para o seu|para o teu|para seu|pro seu|ao seu) (e-mail|email|inbox)",
            "(cancelar|anular) (a subscrição|a inscrição|sua inscrição|a sua inscrição) ",
        ),
        max_chars=240,
        hits=("Enviamos cinco histórias todos os sábados.", "Mandamos um resumo para o seu e-mail."),
        misses=("Enviaram um médico a cada aldeia.", "O aviso foi para o pai."),
    ),
    Rule(
        "pt.paywall.reduced_version",
        "paywall",
        at="start",
        phrases=(
            "(está a ler|você está lendo) uma (versão|parte) (reduzida|gratuita|limitada|deste)",
            "ver planos e preços",
            "para continuar (lendo|a ler) (esta|este|a|o) (reportagem|matéria|artigo|texto|notícia|conteúdo)",
            "(a sua|sua) sessão expirou",
        ),
        max_chars=220,
        hits=("Está a ler uma versão reduzida.", "Para continuar lendo esta reportagem, crie uma conta"),
        misses=("Está a ler uma carta do pai.", "Para continuar lendo, acendeu uma vela."),
    ),
    Rule(
        "pt.paywall.plan_name",
        "paywall",
        strength="likely",
        phrases=(
            "(plano|assinatura|oferta|passe) (mensal|anual|básico|básica|digital|premium|trimestral)",
            "(agora não|aproveitar|aproveite|escolher plano|mais tarde|aderir|criar conta|tenho conta|já tenho conta)",
        ),
        max_chars=50,
        hits=("Plano anual", "Agora não"),
        misses=("O plano anual falhou.", "Agora não há tempo."),
    ),
    Rule(
        "pt.paywall.access_all",
        "paywall",
        at="start",
        strength="likely",
        phrases=(
            "(tenha|tem|ganhe) acesso (a|ao|aos|ilimitado|total)",
            "(campanha|promoção|oferta) (de|especial|exclusiva|por tempo limitado)...(€|r$|%|ano|meses|mês)",
            "exclusivo para (assinantes|subscritores|membros) ",
            "(aceda|acesse) (a|o|todo|todos)...(conteúdo|conteúdos|artigos|jornal|arquivo)",
        ),
        max_chars=180,
        hits=("Tenha acesso ilimitado", "Campanha de outono: um ano por 29 €"),
        misses=("A oferta de emprego cresce.", "Teve acesso aos autos."),
    ),
    Rule(
        "pt.donation.thanks_to_members",
        "donation",
        at="start",
        phrases=(
            "(graças|obrigado|obrigada|agradecemos) (às|aos|a) # [mil] (pessoas|leitores|apoiadores"
            "|sócios|assinantes) que (sustentam|apoiam|tornam|nos)",
            "(são os nossos|nossos|os nossos) (apoiadores|leitores|assinantes|sócios|membros) (que"
            " tornam|tornam|que sustentam|sustentam|que fazem|fazem)",
            "(o seu|seu) (donativo|apoio financeiro) (é|chega|será) ",
            "(faça|faz) uma (contribuição|doação) (única|mensal|pontual|regular|online)",
            "(doe|contribua|apoie|ajude) (por|via|através do|com) (pix|mb way|paypal|transferência|cartão)",
        ),
        max_chars=240,
        hits=("Faça uma contribuição mensal.", "Obrigado às 2.000 pessoas que sustentam esta revista."),
        misses=("Graças aos 30 bombeiros que chegaram, o fogo cessou.", "O seu apoio chega tarde."),
    ),
    Rule(
        "pt.donation.reached_the_end",
        "donation",
        at="start",
        strength="likely",
        phrases=(
            "se (você leu|leu|você chegou|chegou) até (o fim|aqui|ao fim|o final|ao final)",
            "(este|o nosso|nosso) (jornal|site|portal|veículo) não (tem|recebe|pertence|depende|vive)",
            "precisamos que quem (pode|puder)",
            "você chegou até aqui",
        ),
        max_chars=250,
        hits=("Se chegou até aqui, é porque se importa.", "Este jornal não tem acionistas."),
        misses=("Se chegou até tarde, foi por medo.", "Este jornal de parede era lido por todos."),
    ),
    Rule(
        "pt.caption.view_of",
        "caption",
        at="start",
        strength="likely",
        phrases=(
            "vista (aérea|geral|exterior|panorâmica|parcial) (de|do|da)",
            "(frame|print|imagem) (do|de) (vídeo|tweet|perfil)",
            "(gráfico|figura|mapa|quadro|imagem) #(.|:)",
        ),
        max_chars=160,
        hits=("Vista aérea do porto", "Gráfico 3. Desemprego por distrito"),
        misses=("Vista do céu, a cidade parece um tabuleiro.", "A imagem do país piorou."),
    ),
    Rule(
        "pt.caption.moment",
        "caption",
        at="any",
        strength="hint",
        phrases=(
            ", à (chegada|saída|entrada) ",
            ", durante (a|o|uma|um) ",
            "em cena (da|do|de) ",
            ", (nesta|na última|na) (segunda|terça|quarta|quinta|sexta)",
        ),
        max_chars=170,
        hits=("A ministra, à chegada ao Parlamento.", "O ator em cena da peça"),
        misses=("Chegou à saída.", "Dormiu durante dias."),
    ),
    Rule(
        "pt.credit.production",
        "credit",
        pattern=(
            rf"(?:produção|realização|edição(?: de vídeo)?|montagem|roteiro|guião|design|infografia|arte"
            rf"|locução|desenhos?|charge|câmara|câmera|som|gráficos|textos? e fotos|supervisão|revisão"
            rf"|tradução)\s?:\s?{NAME}(?:(?: de| da| do| e|,| /){{0,2}} {NAME}){{0,6}}"
        ),
        needs=(
            "produção",
            "realização",
            "edição",
            "montagem",
            "roteiro",
            "guião",
            "design",
            "infografia",
            "arte",
            "locução",
            "desenho",
            "charge",
            "câm",
            "som",
            "gráficos",
            "texto",
            "supervisão",
            "revisão",
            "tradução",
        ),
        max_chars=110,
        hits=("Arte: Marta Gil", "Edição de vídeo: Tomás da Veiga"),
        misses=("Design: por que tudo se parece.", "Produção: a soja bate recorde"),
    ),
    Rule(
        "pt.credit.took_part",
        "credit",
        at="start",
        phrases=(
            "(nesta|neste) (reportagem|artigo|texto|investigação) (colaboraram|colaborou|participaram|participou)",
            "(cortesia|cedida|cedidas|foto cedida) (da|do|por|pelo|pela) (família|editora|museu"
            "|autor|autora|clube|entrevistad*|própri*)",
            "(getty|getty images)/*",
        ),
        max_chars=170,
        hits=("Nesta reportagem colaboraram Ana Gil e Luís Paz.", "Cortesia da família"),
        misses=("Neste artigo basearam-se os juízes.", "Cedida por empréstimo, a jogadora estreou no domingo."),
    ),
    Rule(
        "pt.related.loose",
        "related",
        at="start",
        strength="likely",
        phrases=(
            "(veja|assista|assista ao|vê) (o vídeo|ao vídeo|o momento|as imagens|as fotos|a galeria)",
            "(também|ainda) (neste jornal|nesta edição|no nosso site): ",
            "recomendado pela (redação|equipe)",
            "se este (tema|assunto) lhe interessa",
            "(pode|poderá) interessar-(lhe|te)",
            "mais sobre (este|o|esta) (caso|tema|assunto|história)",
            "não deixe de (ler|ver|ouvir) ",
            "(entenda|saiba|veja) (como|por que|o que|quem|quais|quando|os|a|o) ",
        ),
        max_chars=140,
        hits=("Veja o vídeo: o resgate no cânion", "Mais sobre este caso"),
        misses=("Vejo o vídeo e choro, disse.", "Sabe como tudo acabou."),
    ),
    Rule(
        "pt.share.follow_profiles",
        "share",
        at="start",
        phrases=(
            "(adicione-nos|escolha-nos|adiciona-nos) (às|como|no|aos) ",
            "(acompanhe|siga) (tudo|toda a informação|todas as notícias) (sobre|de|do|da|no"
            "|na)...(perfis|redes|instagram|facebook|whatsapp|linkedin|canal)",
            "(compartilhe|partilhe) (em|no|via|por)(:| whatsapp| facebook)",
            "(compartilhar|partilhar) (em|no|via|por):",
        ),
        max_chars=180,
        hits=("Adicione-nos às suas fontes favoritas", "Partilhar em:"),
        misses=("Adicionou-nos um amigo comum.", "Siga tudo como está, disse o chefe."),
    ),
    Rule(
        "pt.share.row_of_buttons",
        "share",
        pattern=(
            r"(?:(?:partilhar|compartilhar|guardar|salvar|imprimir|enviar|comentar|ouvir|copiar link"
            r"|curtir|facebook|twitter|x|whatsapp|telegram|linkedin|email|e-mail|bluesky|messenger"
            r"|pinterest|seguir)\b[\s|/·•,]{1,4}){1,9}(?:partilhar|compartilhar|guardar|salvar|imprimir"
            r"|enviar|comentar|ouvir|copiar link|curtir|facebook|twitter|x|whatsapp|telegram|linkedin"
            r"|email|e-mail|bluesky|messenger|pinterest|seguir)"
        ),
        needs=("partilhar", "imprimir", "facebook", "twitter", "whatsapp", "linkedin", "telegram"),
        max_chars=140,
        hits=("Compartilhar | Salvar | Imprimir", "Facebook  Twitter  WhatsApp"),
        misses=("Facebook e Twitter calam-se.", "Partilhar, guardar silêncio"),
    ),
    Rule(
        "pt.share.bare_word",
        "share",
        strength="likely",
        phrases=("(compartilhe|partilhe|compartilha|partilha)",),
        max_chars=20,
        hits=("Compartilhe!", "Partilhe:"),
        misses=("Partilhe quem quiser", "Compartilhe-se o pão"),
    ),
    Rule(
        "pt.consent.using_this_site",
        "consent",
        at="start",
        phrases=(
            "ao (usar|utilizar|acessar|aceder a|visitar) (este|o nosso|nosso) (site|portal|website"
            "|sítio)...(concorda|aceita|cookies)",
            "(recusar|aceitar|rejeitar) tudo e (continuar|fechar)",
            "(bloqueou|você bloqueou|tem bloqueados) (os|o) (conteúdos|conteúdo|cookies)",
            "(gerir|gerenciar) (consentimento|cookies|preferências)",
        ),
        max_chars=260,
        hits=("Ao usar este site, você aceita os cookies.", "Recusar tudo e continuar"),
        misses=("Ao usar este portal, o hacker entrou na rede.", "Recusar tudo e todos foi o lema."),
    ),
    Rule(
        "pt.promo.own_things",
        "promo",
        at="start",
        strength="likely",
        phrases=(
            "(ouça|escute|ouve) (o|este) (podcast|episódio)",
            "(ative|ativa) as (notificações|alertas)",
            "(amanhã|este domingo|este sábado|neste domingo), com o (jornal|seu jornal)",
            "(reservar|reserve) (vaga|lugar|a sua vaga|sua vaga|o seu lugar)",
            "vagas limitadas",
            "não perca (o nosso|nosso|a nossa) ",
            "este texto é um (excerto|trecho|extrato) (do|de) ",
            "(já|agora) à venda (nas bancas|em)",
        ),
        max_chars=160,
        hits=("Ative as notificações", "Ouça o podcast na sua plataforma"),
        misses=("Ativou os alertas o radar.", "Amanhã, com a maré, parte."),
    ),
    Rule(
        "pt.author_bio.loose",
        "author_bio",
        at="start",
        strength="likely",
        phrases=(
            "(o autor|a autora) (é|foi) ",
            "(os autores|as autoras) são ",
            "(correspondente|editor|editora|repórter|redator|redatora|diretor|diretora|colunista"
            "|subdiretora) (em|no|na|de|do|da) ",
            "nasceu em ... (vive|colabora|escreve|mora|cobre)",
            "ver todos os artigos",
            "coletivo de ",
        ),
        max_chars=260,
        hits=("O autor é economista.", "Correspondente em Roma. Antes cobriu Economia."),
        misses=("Diretor e atriz não se falam.", "Nasceu na prisão e morreu livre."),
    ),
    Rule(
        "pt.legal.link_row",
        "legal",
        pattern=(
            r"(?:(?:ficha técnica|privacidade|cookies|publicidade|contactos?|contatos?|quem somos"
            r"|política de privacidade|política de cookies|termos(?: e condições| de uso| de utilização)?"
            r"|acessibilidade|mapa do site|rss|assinaturas|expediente|anuncie|estatuto editorial)\s?["
            r"|·•/,-]?\s?){2,9}"
        ),
        needs=("ficha técnica", "privacidade", "cookies", "termos", "quem somos", "expediente"),
        max_chars=200,
        hits=("Ficha técnica | Privacidade | Cookies", "Quem somos · Contactos · Publicidade"),
        misses=("Cookies e privacidade não rimam.", "Privacidade, o luxo do século"),
    ),
    Rule(
        "pt.legal.loose",
        "legal",
        at="start",
        phrases=(
            "(reservamos|ficam reservados|estão reservados) (o direito de oposição|todos os direitos|os direitos)",
            "copyright [©] # ",
            "(os conteúdos|o conteúdo|os textos|todo o conteúdo|todos os textos)...licença creative commons",
            "reprodução (interdita|proibida) (sem|total|parcial)",
            "uma publicação (da|do) ... cnpj",
        ),
        max_chars=220,
        hits=("Os conteúdos deste site têm licença Creative Commons", "Copyright 2020 Grupo Sul"),
        misses=("Os conteúdos da lei negoceiam-se.", "A reprodução interdita do quadro circulou."),
    ),
    Rule(
        "pt.comments.loose",
        "comments",
        at="start",
        phrases=(
            "os comentários (desta|deste|a esta|a este|nesta|neste) (notícia|artigo|matéria|post"
            "|publicação) (estão|foram)",
            "ver os # comentários",
            "(conte|conta|partilhe|compartilhe) (a sua|sua|a tua) (experiência|opinião|história) nos comentários",
            "(mensagens|comentários) (com insultos|ofensivas|ofensivos|que contenham) ",
        ),
        max_chars=180,
        hits=("Os comentários desta notícia estão encerrados.", "Ver os 48 comentários"),
        misses=("Os comentários deste romance são da viúva.", "As mensagens chegavam cifradas."),
    ),
    Rule(
        "pt.affiliate.shop",
        "affiliate",
        at="start",
        strength="likely",
        phrases=(
            "ver (preço|oferta|o preço) (na|no|em) ",
            "(compre|comprar) (por|aqui por|na|no) [r$|€] #",
            "links patrocinados: ",
            "(a nossa equipa|nossa equipe|a nossa equipe) (escolhe|seleciona|escolheu|selecionou|testa) ",
            "preços e disponibilidade ",
            "(seleção|curadoria) feita (pela|por) ",
            "(como|na qualidade de) (participante|participantes|associado|associados) do programa ",
        ),
        max_chars=180,
        hits=("Ver preço na loja", "A nossa equipa escolhe cada produto."),
        misses=("Vê o preço na fatura.", "A equipa escolhe capitão na segunda."),
    ),
    Rule(
        "pt.contact.loose",
        "contact",
        at="start",
        phrases=(
            "se (viu|encontrou|detetou|detectou) (um|algum) erro (nesta|neste|no texto|na notícia|,|avise)",
            "para entrar em (contacto|contato) com (a autora|o autor|a redação|nós|o jornal)",
            "(quer|queres) (denunciar|enviar-nos|contar-nos)",
            "(mande|envie) (fotos|vídeos|fotos e vídeos|sua foto|sugestões) (pelo|para|por)",
            "escreva para a gente",
        ),
        max_chars=170,
        hits=("Se viu um erro nesta notícia, avise-nos.", "Mande fotos e vídeos pelo WhatsApp"),
        misses=("Se viram um erro, calaram.", "Mandou fotos para o concurso."),
    ),
    Rule(
        "pt.advert.by_sponsor",
        "advert",
        at="start",
        phrases=(
            "(conteúdo|espaço|secção|seção|artigo) (oferecido|patrocinado|patrocinada|apresentado"
            "|produzido) (por|para|pela|pelo) ",
        ),
        max_chars=90,
        hits=("Conteúdo patrocinado por Banco Sul", "Espaço oferecido por Adegas Alcor"),
        misses=("O espaço oferecido pela UE é menor.", "Artigo produzido em massa"),
    ),
    Rule(
        "pt.byline.place_and_date",
        "byline",
        strength="likely",
        pattern=rf"(?-i:\p{{Lu}})[\p{{L}} ]{{2,25}}\s?[|·/-]\s?{DATE}",
        needs=("|", "·", "/", "-"),
        max_chars=80,
        hits=("Faro | 12 set 2023 - 08:00", "Recife · 3 de maio de 2022"),
        misses=("Porto - Benfica: 2-1", "Recife, a bela"),
    ),
    Rule(
        "pt.byline.text_and_pictures",
        "byline",
        pattern=(
            rf"textos? (?:de|e fotos de|e fotografias de|por) {NAMES}(?: e fot(?:os|ografias) (?:de|por)"
            rf" {NAMES})?|redação com agências"
        ),
        needs=("texto", "redação com"),
        max_chars=110,
        hits=("Texto de Raul Cano e fotos de Ana Bravo", "Redação com agências"),
        misses=("Texto da lei e realidade não coincidem.", "Textos de Pessoa lidos em voz alta."),
    ),
    Rule(
        "pt.media.loose",
        "media",
        at="start",
        phrases=(
            "áudio gerado automaticamente",
            "(o seu|seu) (navegador|browser) não (consegue|suporta|é) ",
            "se o vídeo não (começar|carregar|iniciar)",
        ),
        max_chars=110,
        strength="likely",
        hits=("Áudio gerado automaticamente", "O seu navegador não consegue mostrar este vídeo."),
        misses=("O áudio foi gerado por IA.", "Se o vídeo provar o crime, será julgado."),
    ),
    # what stays
    Rule(
        "pt.keep.correction",
        "correction",
        at="start",
        keep=True,
        max_chars=700,
        phrases=(
            "(errata|erramos|correção|retificação|atualização|esclarecimento|erratas): ",
            "nota (da redação|do editor|da editora|da direção|do autor|de redação|dos editores)",
            "(uma|numa|em uma) versão (anterior|inicial) (deste|desta|do|da) ",
            "(este|esta) (artigo|texto|matéria|notícia|reportagem) foi (atualizado|atualizada"
            "|corrigido|corrigida|alterado|alterada|editado|editada)",
        ),
        hits=("Errata: a ponte mede 90 metros.", "Nota da redação: este texto foi corrigido na segunda."),
        misses=("A errata chegou tarde.", "Outra versão da lenda fala de um peixe."),
    ),
    Rule(
        "pt.keep.disclaimer",
        "disclaimer",
        at="start",
        keep=True,
        max_chars=500,
        phrases=(
            "(este|esta|o|a) (artigo|conteúdo|texto|matéria|informação|coluna)...não (constitui"
            "|substitui|deve ser|pretende|reflete|representa)",
            "(este artigo|este texto|esta coluna) (reflete|expressa|representa) ... (opinião|opiniões)",
            "(as opiniões|os textos) (expressas|expressos|aqui|publicados|assinados|contidas|emitidas) ",
            "aviso: ",
        ),
        hits=(
            "Este texto não substitui a consulta ao médico.",
            "As opiniões expressas são da responsabilidade da autora.",
        ),
        misses=("O artigo não convence.", "As opiniões sobre a obra divergem."),
    ),
    Rule(
        "pt.keep.dateline",
        "dateline",
        at="start",
        keep=True,
        max_chars=900,
        pattern=(
            rf"(?-i:\p{{Lu}})[\p{{L}} ]{{2,25}}, \d{{1,2}} (?:de )?(?:{MONTHS})\.?(?: de \d{{4}}| \d{{4}})?"
            rf" ?\((?:Lusa|AFP|AP|Reuters|Xinhua|EFE|ANSA|Agência Brasil)[^)]{{0,20}}\)\s?[.-]{{1,3}} "
        ),
        needs=("(lusa", "(afp", "(ap", "(reuters", "(xinhua", "(efe", "(ansa", "(agência brasil"),
        hits=(
            "Lisboa, 03 mar 2024 (Lusa) - O Governo aprovou o plano.",
            "Recife, 12 de maio (Xinhua) - O rio subiu outra vez.",
        ),
        misses=("A 3 de março (Lusa) deu a notícia.", "Lisboa, 3 marços depois, é outra."),
    ),
)

PACK = Pack(
    code="pt",
    rules=RULES,
    stopwords=words(
        "o os as um uma do da dos das no na nos nas em que com para por não mais foi ao à são também"
        " muito pelo pela ele ela isso seu sua já está até você"
    ),
    abbreviations=words(
        "sr sra srs dr dra prof profa eng engª exmo exma d av r pç lg lda ltda s.a cia cap col cel"
        " gen sgt pe art arts pág p pp fig ed vol n nº núm tel ex etc p.ex aprox e.u.a eua a.c d.c"
        " jan fev mar abr mai jun jul ago set out nov dez máx mín min kg km ud v vs univ dep inc adv"
        " sto sta min.º"
    ),
    reporting=words(
        "lê-se lia-se lia dizia diziam "
        "disse diz dizem disseram afirmou afirma afirmam afirmaram declarou declararam explicou"
        " explica acrescentou acrescenta informou informaram anunciou anunciaram contou conta"
        " ressaltou destacou lembrou lembra recordou admitiu reconheceu denunciou alertou alerta"
        " apontou avaliou avalia defendeu defende sublinhou salientou garantiu garante segundo"
        " conforme comentou reiterou insistiu concluiu relatou opinou argumentou pediu exigiu"
        " criticou confirmou negou ironizou perguntou respondeu escreveu indicou revelou referiu"
    ),
    address=words(
        "nós nos nosso nossa nossos nossas connosco conosco você vocês seu sua seus suas teu tua"
        " teus tuas tu ti te contigo consigo si vós assine subscreva siga-nos apoie receba"
        " inscreva-se cadastre-se leitor"
    ),
    topics={
        "newsletter": words("newsletter newsletters boletim boletins substack assinantes subscritores mailing"),
        "paywall": words(
            "assinatura assinaturas assinantes subscrição subscrições subscritores paywall netflix"
            " streaming mensalidade"
        ),
        "donation": words(
            "doação doações donativo donativos doador doadores doou doaram doar arrecadação"
            " arrecadar beneficente solidariedade caridade ong fundação campanha vaquinha"
        ),
        "consent": words("cookie cookies rgpd lgpd consentimento privacidade rastreamento rastreadores banners"),
        "share": words(
            "facebook twitter whatsapp instagram telegram tiktok redes partilhas partilhar"
            " compartilhar compartilhamentos viral"
        ),
        "advert": words(
            "publicidade anúncio anúncios anunciante anunciantes publicitário publicitária"
            " publicitários patrocinador patrocinadores patrocínio campanha marketing"
        ),
        "credit": words(
            "fotógrafo fotógrafa fotógrafos fotografia fotografias foto fotos fotojornalismo"
            " fotojornalista imagens agência lusa getty"
        ),
        "affiliate": words("comissão comissões afiliado afiliados amazon influenciador influenciadores"),
        "comments": words("comentários comentário comentadores moderação moderadores fóruns fórum"),
    },
)
