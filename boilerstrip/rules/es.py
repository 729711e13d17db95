"""Spanish, as publishers in Spain and Latin America write it."""

from __future__ import annotations

from boilerstrip.pack import Pack
from boilerstrip.rule import Rule
from boilerstrip.wordlist import words

NAME = r"(?-i:\p{Lu})[\p{L}'.-]{1,20}"
NAMES = rf"{NAME}(?: (?:(?:de|del|la|las|los|y|e) ){{0,2}}{NAME}){{1,4}}"
AGENCY = (
    r"(?-i:EFE|AFP|Reuters|REUTERS|AP|EPA|ANSA|DPA|dpa|Xinhua|Getty(?: Images)?|GETTY(?: IMAGES)?|Europa Press"
    r"|EUROPA PRESS|EP|Notimex|Cuartoscuro|Télam|Shutterstock|iStock|Archivo|ARCHIVO|Cedida|CEDIDA|Cortesía|CORTESÍA)"
)
AGENCY_WORDS = (
    "efe", "afp", "reuters", "ap", "epa", "ansa", "dpa", "xinhua", "getty", "europa press", "notimex",
    "cuartoscuro", "télam", "shutterstock", "istock", "archivo", "cedida", "cortesía",
)  # fmt: skip
MONTHS = (
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre"
    r"|ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic"
)
# Numbers and words of a date; each is read in one way, or a row of them could be in very many.
DATE = (
    rf"(?:(?>(?:\d{{1,2}}[:.]?\d{{0,2}}h\d{{0,2}}|\d{{1,4}}(?:[:./-]\d{{1,4}}\b){{0,3}}|a\.m|p\.m|de|del|a|las|el|h"
    rf"|hs|hrs|horas|am|pm"
    rf"|utc|gmt|cet|cest|minutos?|min|lectura|actualizad[oa]|publicad[oa]"
    rf"|lunes|martes|miércoles|jueves|viernes|sábado|domingo|{MONTHS})\b)[\s,.|·•()-]{{0,3}}){{1,14}}(?:h|hs|hrs)?"
)
SIGN_UP = (
    "(suscríbete|suscribete|suscríbase|suscribite|suscríbanse|apúntate|apuntate|apúntese|anotate|inscríbete"
    "|inscribete|inscribite|inscríbase|regístrate|registrate|regístrese|date de alta)"
)

RULES = (
    # caption
    Rule(
        "es.caption.archive_picture",
        "caption",
        at="start",
        phrases=("(imagen|imágenes|foto|fotografía|fotografia) de archivo",),
        max_chars=200,
        hits=("Imagen de archivo de una protesta en Lima.", "Foto de archivo: el estadio, antes de la reforma"),
        misses=(
            "La imagen de archivo que difundió la policía no correspondía al detenido.",
            "Una foto de archivo demostró que el cuadro ya estaba allí en 1920.",
        ),
    ),
    Rule(
        "es.caption.ends_in_archive_picture",
        "caption",
        at="end",
        phrases=(
            ", en (una|la) (imagen|foto|fotografía) de archivo",
            "\\((imagen|foto|fotografía|fotografia|vídeo|video) de archivo\\)",
            "(imagen|foto|fotografía) (referencial|ilustrativa)",
        ),
        max_chars=220,
        hits=(
            "El consejero de Sanidad, en una imagen de archivo.",
            "Agentes de tránsito en la autopista norte (foto de archivo)",
        ),
        misses=(
            "Para ilustrar la nota, el diario usó una foto de archivo.",
            "El museo compró en 2019 la imagen de archivo más antigua de la ciudad.",
        ),
    ),
    Rule(
        "es.caption.illustrative",
        "caption",
        at="start",
        phrases=("(imagen|foto|fotografía|fotografia) (ilustrativa|referencial|de referencia|de recurso)",),
        max_chars=150,
        hits=("Imagen ilustrativa.", "Foto referencial de un centro de salud"),
        misses=(
            "La imagen ilustrativa del envase indujo a error, según la sentencia.",
            "Fotografía y referencias históricas conviven en la muestra.",
        ),
    ),
    Rule(
        "es.caption.foot",
        "caption",
        at="start",
        phrases=("pie de (foto|imagen|página de la foto)(,|:)", "leyenda: "),
        hits=("Pie de foto, Los vecinos retiran el barro de la calle.", "Pie de foto: la plaza, ayer"),
        misses=(
            "Pie de foto y titular no decían lo mismo, admitió el director.",
            "Leyenda del flamenco, la cantaora murió el lunes.",
        ),
    ),
    Rule(
        "es.caption.in_the_picture",
        "caption",
        at="start",
        strength="likely",
        phrases=("en la (imagen|foto|fotografía), ", "en (las imágenes|las fotos), "),
        hits=("En la imagen, la alcaldesa saluda a los bomberos.", "En la foto, el equipo celebra el ascenso"),
        misses=(
            "En la imagen que proyecta el club hay algo de teatro.",
            "En la foto se distingue al acusado, sostuvo la fiscal.",
        ),
    ),
    Rule(
        "es.caption.counter",
        "caption",
        phrases=(
            "(imagen|foto|fotografía) # de #",
            "(imagen|foto) #/#",
            "# (fotos|imágenes)",
            "ver (galería|fotogalería|las fotos|fotos)",
        ),
        max_chars=40,
        hits=("Foto 3 de 12", "Ver galería"),
        misses=("La foto 3 de 12 fue retocada, según el perito.", "Ver galerías de arte abiertas es raro en agosto."),
    ),
    Rule(
        "es.caption.position",
        "caption",
        at="any",
        strength="hint",
        phrases=(
            "\\(izq",
            "\\(der",
            "\\(izda",
            "\\(dcha",
            "\\(centro\\)",
            "de izquierda a derecha",
        ),
        max_chars=250,
        hits=(
            "Marta Soler (izq.) y Pedro Lagos (der.) firman el convenio.",
            "De izquierda a derecha, los tres finalistas",
        ),
        misses=("El partido se mueve a la derecha.", "Giró a la izquierda y perdió el control."),
    ),
    Rule(
        "es.caption.screenshot",
        "caption",
        at="start",
        strength="likely",
        phrases=("captura de (pantalla|video|vídeo|imagen)", "fotograma (de|del)"),
        max_chars=160,
        hits=("Captura de pantalla del vídeo difundido por el club", "Captura de video"),
        misses=(
            "Capturas como esta ya no se hacen, dice el pescador.",
            "La captura de pantalla fue admitida como prueba.",
        ),
    ),
    Rule(
        "es.caption.zoom",
        "caption",
        phrases=(
            "[haz clic para|pulsa para|toca para|clic para] (ampliar|agrandar) [la imagen|imagen|foto|la foto]",
            "(ampliar|ver) (imagen|foto) [completa|en grande]",
        ),
        hits=("Ampliar imagen", "Haz clic para ampliar"),
        misses=("Ampliar la red costará 40 millones.", "Ver fotos de su abuelo la emociona."),
    ),
    Rule(
        "es.caption.label",
        "caption",
        at="start",
        strength="likely",
        phrases=("(foto|fotos|imagen|fotografía|vídeo|video|infografía|gráfico|mapa|ilustración|viñeta): ",),
        max_chars=200,
        hits=("Imagen: una vecina barre el agua de su portal", "Gráfico: evolución del empleo desde 2008"),
        misses=(
            "Foto y vídeo quedaron prohibidos en la sala.",
            "La imagen: un niño solo en el andén, abrazado a una maleta.",
        ),
    ),
    Rule(
        "es.caption.poses",
        "caption",
        at="any",
        strength="hint",
        phrases=("posa* (para|junto|durante|ante|con|en)", "durante (la rueda de prensa|el acto|una sesión|un acto)"),
        max_chars=180,
        hits=("La atleta posa con la medalla en el puerto.", "El ministro, durante la rueda de prensa de ayer."),
        misses=("El barco reposa en el fondo.", "Durante la guerra vivió en Orán."),
    ),
    # credit
    Rule(
        "es.credit.label_and_name",
        "credit",
        pattern=(
            r"(?:foto|fotos|fotografías?|fotógraf[oa]|imagen|imágenes|créditos?|créditos? de (?:la"
            r" )?(?:foto|imagen)|vídeo|video"
            r"|ilustración|ilustraciones|infografía)\s?:\s?(?-i:\p{Lu}|@)[\p{L}\d'.@_-]{0,25}"
            r"(?:[ ,/&|()-]{1,3}(?:(?-i:\p{Lu}|@)[\p{L}\d'.@_-]{0,25}|de|del|la|y|vía)){0,8}"
        ),
        needs=("foto", "fotó", "imagen", "imágenes", "crédito", "vídeo", "video", "ilustraci", "infografía"),
        max_chars=110,
        hits=("Foto: Lucía Arenas / EFE", "Créditos: Agencia Litoral", "(Fotografía: Ana Ruiz)"),
        misses=("Foto: un niño llora junto a la valla.", "Imagen y sonido: así se rueda hoy una serie."),
    ),
    Rule(
        "es.credit.bracketed_at_end",
        "credit",
        at="end",
        pattern=(
            r"[(\[](?:foto|fotos|fotografía|imagen|imágenes|vídeo|video|crédito|ilustración)s?(?: de|:| por)"
            r" ?[^()\[\]]{2,60}[)\]]"
        ),
        needs=("(fot", "(imag", "(vídeo", "(video", "(crédito", "(ilustra", "[fot", "[imag"),
        hits=("El puerto, al amanecer. (Foto: M. Salas)", "Los ganadores del concurso (Imagen: archivo familiar)"),
        misses=(
            "Guardaba tres objetos (una foto de su madre, un anillo y un mapa).",
            "El juez pidió la prueba (fotos y audios incluidos).",
        ),
    ),
    Rule(
        "es.credit.name_slash_agency",
        "credit",
        at="end",
        pattern=(
            rf"(?-i:\p{{Lu}})[\p{{L}}.'-]{{1,20}} ?/ ?{AGENCY}|{AGENCY} ?/"
            rf" ?(?-i:\p{{Lu}})[\p{{L}}.'-]{{1,20}}(?: {NAME}){{0,3}}"
        ),
        needs=tuple(f"{mark}{agency}" for agency in AGENCY_WORDS for mark in ("/", "/ "))
        + tuple(f"{agency}{mark}" for agency in AGENCY_WORDS for mark in ("/", " /")),
        max_chars=220,
        hits=(
            "Vecinos de la zona esperan el autobús. Carla Nuño / EFE",
            "EFE/Jorge Prado",
            "La sede del banco. REUTERS/Inés Paz",
        ),
        misses=(
            "La fotógrafa de EFE llegó primero, contó su jefe.",
            "El pacto EFE/Universidad de Lima permitirá formar a periodistas.",
        ),
    ),
    Rule(
        "es.credit.image_source",
        "credit",
        at="start",
        phrases=(
            "fuente de la (imagen|fotografía|foto)",
            "(crédito|créditos) de (la imagen|la foto|imagen|foto|las imágenes|las fotos)",
            "foto (de portada|de cabecera|principal):",
        ),
        max_chars=150,
        hits=("Fuente de la imagen, Archivo Municipal", "Créditos de la foto: La Ribera Digital"),
        misses=(
            "La fuente de la imagen era un satélite europeo.",
            "Crédito de la vivienda: qué cambia en enero.",
        ),
    ),
    Rule(
        "es.credit.courtesy",
        "credit",
        at="line",
        strength="likely",
        pattern=(
            r"(?:(?:foto|imagen|fotografía)s?:? )?(?:cortesía|cedidas?)(?: (?:de|del|por)|:) ?(?-i:\p{Lu}|la "
            r"|el |los )[^.;]{2,60}"
        ),
        needs=("cortesía", "cedida"),
        max_chars=90,
        hits=("Cortesía de la familia Arenas", "Foto cedida por el Museo del Agua"),
        misses=("La cortesía de los vecinos le sorprendió.", "Cedida a préstamo, la jugadora debutó el domingo."),
    ),
    Rule(
        "es.credit.pictures_by",
        "credit",
        strength="likely",
        pattern=(
            rf"(?:textos? y )?(?:fotos|fotografías?|foto|ilustraci[oó]n(?:es)?|imágenes|vídeo|video|gráficos?"
            rf"|infografía) (?:de|por) {NAMES}(?: ?/ ?[\p{{L}} ]{{2,20}})?"
        ),
        needs=("foto", "ilustraci", "imágenes", "vídeo", "video", "gráfico", "infografía"),
        max_chars=90,
        hits=("Fotos de Marta Gil", "Ilustración por Tomás de la Vega"),
        misses=("Fotos de la manifestación inundaron las redes.", "Imágenes de Marte llegaron el martes."),
    ),
    Rule(
        "es.credit.with_information_from",
        "credit",
        pattern=(
            r"con (?:información|informaciones|datos|aportes|reportes|reportería|notas|material) (?:de|del"
            r"|desde) (?:(?:la|las|los|agencias?|el) )?"
            r"(?:agencias|(?-i:\p{Lu})[\p{L}.]{1,25})(?:(?: e| y|,| de| del| la){0,2}"
            r" (?:(?-i:\p{Lu})[\p{L}.]{1,25}|agencias)){0,8}"
        ),
        needs=("con ",),
        max_chars=120,
        hits=("Con información de EFE y AFP", "(Con datos de Europa Press)"),
        misses=(
            "Con información de inteligencia, la policía llegó a la bodega.",
            "Con datos del INE, el banco revisó su previsión de crecimiento para el año.",
        ),
    ),
    Rule(
        "es.credit.agency_alone",
        "credit",
        strength="likely",
        phrases=(
            "[agencia|agencias|fuente:|por] (efe|afp|reuters|ap|europa press|xinhua|télam|ansa|dpa|notimex|agencias)",
        ),
        max_chars=40,
        hits=("EFE", "Fuente: Europa Press"),
        misses=("La agencia EFE cumple 85 años.", "Reuters lo contó primero."),
    ),
    Rule(
        "es.credit.reported_by",
        "credit",
        at="start",
        phrases=(
            "(reporte|reportes|reportaje|información) (adicional|adicionales) de ",
            "(reporte|información|redacción) de ... (editado|edición|traducido|traducción|escrito) ",
            "(editado|traducido|traducida) (en|del|al) (español|inglés|francés|catalán) (por|de) ",
            "traducción (de|del inglés de|por): ",
        ),
        hits=("Reporte de Sara Núñez; editado en español por Iván Mora", "Traducido del inglés por Elsa Pons"),
        misses=(
            "El reporte adicional de gastos llegó tarde.",
            "Traducido a treinta idiomas, el libro vuelve a las librerías.",
        ),
    ),
    Rule(
        "es.credit.contributed",
        "credit",
        at="any",
        phrases=(
            "(colaboró|colaboraron|contribuyó|contribuyeron|ha colaborado|han colaborado) (en|con|a)"
            " (este|esta|la elaboración de este) (informe|reportaje|artículo|información|nota"
            "|reporte|historia|texto)",
            "(colaboró|contribuyó) con reportería",
        ),
        max_chars=200,
        hits=(
            "Lía Campos colaboró en este reportaje.",
            "Desde Quito han colaborado en esta información P. Ruiz y M. Sol.",
        ),
        misses=("El actor colaboró en esta película sin cobrar.", "Dos bancos contribuyeron a este fondo."),
    ),
    Rule(
        "es.credit.first_published_in",
        "credit",
        at="start",
        phrases=(
            "(este|esta) (artículo|texto|nota|reportaje|contenido|historia) (fue|se|ha sido)"
            " (publicado|publicada|publicó) (originalmente|originariamente|por primera vez|antes) ",
            "(publicado|publicada) (originalmente|originariamente) (en|por) ",
            "(lea|lee|leer|puedes leer|puede leer) (el|la|aquí el) (artículo|texto|nota|versión) original",
        ),
        max_chars=220,
        hits=("Este artículo fue publicado originalmente en La Brújula.", "Lea el artículo original en inglés"),
        misses=(
            "Este artículo fue aprobado originalmente en 1998.",
            "La novela, publicada originalmente en 1967, vuelve en otoño.",
        ),
    ),
    Rule(
        "es.credit.stock",
        "credit",
        phrases=(
            "[foto|imagen|vía|foto:|imagen:] (getty images|shutterstock|istock|unsplash|pixabay"
            "|freepik|pexels|archivo|wikimedia commons)",
        ),
        max_chars=45,
        hits=("Getty Images", "Imagen: Freepik"),
        misses=("Shutterstock compró el archivo.", "El archivo"),
    ),
    # newsletter
    Rule(
        "es.newsletter.sign_up",
        "newsletter",
        at="start",
        phrases=(f"[¡]{SIGN_UP}...(newsletter*|boletín|boletin|boletines)",),
        hits=("Suscríbete a nuestra newsletter semanal", "¡Apúntate gratis al boletín de La Brújula!"),
        misses=(
            "La asociación se suscribe al boletín oficial desde 1990.",
            "Regístrate antes del viernes para votar, recuerda el ayuntamiento.",
        ),
    ),
    Rule(
        "es.newsletter.receive",
        "newsletter",
        at="start",
        phrases=(
            "[¡](recibe|recibí) ... (en|a) tu (correo|e-mail|email|mail|bandeja|buzón|casilla)",
            "[¡](recibe|recibí) (en|a) tu (correo|e-mail|email|mail|bandeja|buzón|casilla)",
            "[¡](reciba|reciban) ... en su (correo|e-mail|email|mail|bandeja|buzón|casilla)",
            "[¡](recibe|recibí|reciba|sé el primero en recibir) (el boletín|la newsletter|nuestro"
            " boletín|nuestra newsletter|nuestras newsletters|nuestros boletines|nuestras alertas)",
        ),
        hits=("Recibe cada mañana en tu correo lo que importa", "Reciba nuestro boletín cada viernes"),
        misses=(
            "Recibe cada día en su correo decenas de insultos, explicó la periodista.",
            "Recibe nuestro país a miles de turistas.",
            "Recibirás una carta del banco antes de junio.",
        ),
    ),
    Rule(
        "es.newsletter.want_it",
        "newsletter",
        at="start",
        phrases=(
            "¿(quieres|quiere|querés|te gustaría|deseas|desea|prefieres) recibir ... (correo"
            "|newsletter*|boletín|boletines|email|e-mail|mail|bandeja|noticias|alertas)",
            "(quiero|sí, quiero|deseo) (recibir|suscribirme)",
        ),
        max_chars=200,
        hits=("¿Quieres recibir estas historias en tu correo?", "Quiero recibir la newsletter"),
        misses=(
            "¿Quieres recibir a los invitados con un cóctel?",
            "Quiere recibir la herencia antes de casarse.",
        ),
    ),
    Rule(
        "es.newsletter.to_your_inbox",
        "newsletter",
        at="any",
        strength="likely",
        phrases=(
            "(en|a|directo a|directamente en|hasta) tu (correo|bandeja de entrada|bandeja|buzón"
            "|casilla|inbox|e-mail|email|mail)",
        ),
        max_chars=260,
        hits=("Lo esencial de la semana, directo a tu correo.", "Cada domingo en tu buzón, una historia larga."),
        misses=("El aviso llegó al correo de los padres.", "Guardó la carta en su buzón."),
    ),
    Rule(
        "es.newsletter.enter_address",
        "newsletter",
        at="start",
        phrases=(
            "(ingresa|ingresá|introduce|introducí|escribe|escribí|pon|déjanos|dejanos) tu (dirección"
            " de correo|dirección de e-mail|correo|e-mail|email|mail)",
            "(ingrese|introduzca|escriba|déjenos) su (dirección de correo|dirección de e-mail|correo"
            "|e-mail|email|mail)",
        ),
        max_chars=120,
        hits=("Ingresa tu correo electrónico", "Introduzca su dirección de correo para empezar"),
        misses=("Escribe su correo en un papel y se marcha.", "Introduce la clave que recibiste."),
    ),
    Rule(
        "es.newsletter.address_field",
        "newsletter",
        strength="likely",
        phrases=(
            "[tu|su|mi] (correo electrónico|dirección de correo electrónico|e-mail|email|dirección de correo|correo)",
            "[tu] nombre [completo|y apellidos|y apellido]",
        ),
        max_chars=45,
        hits=("Correo electrónico*", "Tu correo"),
        misses=("El correo electrónico murió.", "Su nombre era Ana."),
    ),
    Rule(
        "es.newsletter.button",
        "newsletter",
        phrases=(
            "[quiero|sí, quiero] (suscribirme|apuntarme|darme de alta|inscribirme|recibirla"
            "|recibirlo) [gratis|ahora|ya|a la newsletter|al boletín]",
            f"[¡]{SIGN_UP} [gratis|ahora|ya|aquí|acá|hoy|ahora gratis|ya gratis]",
            "[¡](suscribirse|suscribir|suscripción gratuita|alta gratuita)",
            "(elige|gestiona|gestionar|ver|administra) [tus|todos los|todas las|nuestros|nuestras"
            "|mis] (newsletters|boletines|alertas)",
            "(ver|más) (newsletters|boletines)",
        ),
        max_chars=60,
        hits=("Suscríbete ahora", "Apuntarme gratis", "Ver todos los boletines"),
        misses=("Suscribirme al gimnasio fue un error, escribe.", "Inscríbete en el padrón antes de julio"),
    ),
    Rule(
        "es.newsletter.agree_by_signing_up",
        "newsletter",
        at="start",
        phrases=(
            "al (suscribirte|registrarte|inscribirte|apuntarte|darte de alta|enviar este formulario"
            "|hacer clic|dar clic|pulsar|enviar tus datos)...(aceptas|aceptás|confirmas|declaras"
            "|autorizas|consientes|das tu)",
            "al (suscribirse|registrarse|inscribirse|enviar este formulario|hacer clic"
            "|pulsar)...(usted acepta|acepta nuestr*|acepta la política|acepta los términos|acepta"
            " recibir)",
            "(he leído|he leido|leí) y acepto ",
            "acepto (recibir comunicaciones|recibir información|recibir correos|la política|el"
            " tratamiento|los términos)",
        ),
        hits=(
            "Al suscribirte aceptas nuestra política de privacidad.",
            "He leído y acepto el tratamiento de mis datos",
        ),
        misses=(
            "Al registrarse, el usuario queda expuesto, concluye el estudio.",
            "Al hacer clic en el enlace, la víctima descargaba el virus.",
        ),
    ),
    Rule(
        "es.newsletter.unsubscribe",
        "newsletter",
        at="any",
        strength="likely",
        phrases=(
            "(puedes|puede|podés|podrás|podrá) (darte|darse|desuscribirte|cancelar tu suscripción"
            "|cancelar su suscripción) [de baja] (en cualquier momento|cuando quieras|cuando quiera"
            "|cuando lo desees|con un clic)",
            "(darte|darse) de baja (en cualquier momento|cuando quieras|cuando quiera|con un clic)",
            "(nada de|sin|no enviamos) spam",
        ),
        max_chars=220,
        hits=("Puedes darte de baja en cualquier momento.", "Sin spam, prometido."),
        misses=("El club permite la baja de los socios en junio.", "El spam crece un 10 %."),
    ),
    Rule(
        "es.newsletter.thanks",
        "newsletter",
        at="start",
        phrases=(
            "[¡](gracias|muchas gracias) por (suscribirte|suscribirse|apuntarte a nuestr*|unirte a nuestr*)",
            "[¡](ya estás|te has|has sido) (suscrito|suscrita|apuntado|inscrito|registrado) ",
            "(revisa|revise|revisá|comprueba|consulta) (tu|su) (correo|bandeja de entrada|buzón"
            "|email|carpeta de spam) para confirmar",
            "(ha ocurrido|se ha producido|ocurrió|hubo) un error ... (inténtalo|inténtelo|intenta|intente|vuelve) ",
        ),
        max_chars=160,
        hits=("¡Gracias por suscribirte!", "Revisa tu correo para confirmar la suscripción"),
        misses=("Gracias por inscribir al niño, le dijeron.", "Se ha producido un error grave, admite la ministra."),
    ),
    Rule(
        "es.newsletter.forwarded",
        "newsletter",
        at="start",
        phrases=(
            "si (te|le) (han reenviado|reenviaron|ha llegado|llegó) (este|esta|el) (correo|newsletter|boletín|mail)",
            "(esta es|este es|estás leyendo|estás recibiendo|este texto es|este texto pertenece a)"
            " (la|el|nuestra|nuestro|una|un) [versión web de la] (newsletter|boletín de noticias"
            "|boletín semanal|boletín diario)",
        ),
        max_chars=260,
        hits=(
            "Si te han reenviado este correo, puedes apuntarte aquí.",
            "Estás leyendo la newsletter de Cultura, que sale los jueves.",
        ),
        misses=("Si te han reenviado una cadena, bórrala, pide la policía.", "Este es el boletín de notas de su hijo."),
    ),
    Rule(
        "es.newsletter.label",
        "newsletter",
        strength="likely",
        phrases=(
            "[nuestra|nuestras] (newsletter|newsletters)",
            "(boletín|boletines) [informativo|informativos|de noticias|diario|semanal|por correo]",
            "(alertas|notificaciones|noticias) (por|en tu|al) (correo|email|e-mail|mail)",
        ),
        max_chars=50,
        hits=("Newsletter", "Boletines informativos"),
        misses=("El boletín semanal era su ventana al mundo.", "Una newsletter para dormir"),
    ),
    Rule(
        "es.newsletter.stay_informed",
        "newsletter",
        at="start",
        strength="likely",
        phrases=(
            "[¡](mantente|mantenete|manténgase|estate) (informado|informada|al día|al tanto|actualizado)",
            "[¡]no te pierdas (nada|ninguna noticia|ninguna novedad|lo más importante|las últimas"
            " noticias|lo mejor|ni una)",
            "[¡](entérate|enterate|entérese) (de todo|antes que nadie|primero)",
        ),
        max_chars=160,
        hits=("Mantente informado de lo que pasa en tu barrio", "¡No te pierdas nada!"),
        misses=(
            "Mantener informado al público es un deber.",
            "No te pierdas entre tantos sabores: pide el menú corto.",
        ),
    ),
    # paywall
    Rule(
        "es.paywall.for_subscribers",
        "paywall",
        at="start",
        phrases=(
            "[este|esta|esta es una] (contenido|artículo|nota|noticia|texto|reportaje|información"
            "|análisis|historia) [es] [solo] (exclusivo|exclusiva|solo|sólo|únicamente|disponible"
            " solo|disponible únicamente|reservado|reservada|de acceso exclusivo) (para|a) [nuestros"
            "|los|nuestras|usuarios] (suscriptores|suscriptoras|suscriptor|socios|socias|abonados"
            "|registrados|miembros|lectores registrados)",
            "(este|esta) (contenido|artículo|nota|noticia|texto|reportaje) es (exclusivo|exclusiva"
            "|solo|sólo) (para|de) (nuestros|los|quienes|usuarios) ",
            "este (contenido|artículo) (forma parte|requiere|necesita) ... (suscripción|registro|suscriptores)",
        ),
        max_chars=200,
        hits=("Contenido exclusivo para suscriptores", "Este artículo es solo para socios y socias de La Brújula"),
        misses=(
            "Este artículo del código penal es aplicable solo a funcionarios.",
            "El contenido exclusivo para suscriptores creció un 30 %, informó la plataforma.",
        ),
    ),
    Rule(
        "es.paywall.only_subscribers_label",
        "paywall",
        phrases=(
            "(solo|sólo|exclusivo|exclusiva|gratis|acceso) para (suscriptores|abonados|socios|miembros|registrados)",
            "(contenido|artículo|nota) (exclusivo|exclusiva|premium|de pago|para suscriptores|solo suscriptores)",
            "(suscriptores|solo suscriptores|exclusivo suscriptores|para suscriptores)",
        ),
        max_chars=60,
        hits=("Solo para suscriptores", "Contenido premium"),
        misses=("Los suscriptores protestaron.", "Solo para valientes"),
    ),
    Rule(
        "es.paywall.to_go_on_reading",
        "paywall",
        at="start",
        phrases=(
            "(para|si quieres|si quiere|si querés|si deseas) (seguir|continuar) (leyendo|la lectura"
            "|con la lectura)...(suscríbete|suscríbase|suscribite|suscribirte|inicia|inicie|iniciá"
            "|regístrate|regístrese|registrate|hazte|necesitas|necesita|debes|debe|es necesario"
            "|accede|identifícate|suscripción|suscriptor)",
            "(para|si quieres|si quiere|si querés) leer (el|este|la|esta) (artículo|nota|texto"
            "|reportaje|noticia) (completo|completa|entero|entera)",
            "(sigue|siga|seguí|continúa|continúe) leyendo (gratis|con tu|con una|por solo|sin"
            " límites|este artículo|esta nota)",
        ),
        max_chars=220,
        hits=("Para seguir leyendo, inicia sesión o regístrate", "Sigue leyendo gratis con tu cuenta"),
        misses=(
            "Para seguir leyendo en papel, los vecinos crearon una biblioteca.",
            "Para leer el contrato completo, los abogados pidieron una semana.",
        ),
    ),
    Rule(
        "es.paywall.subscribe_to_read",
        "paywall",
        at="start",
        phrases=(
            "[¡](suscríbete|suscribete|suscríbase|suscribite|hazte suscriptor|hazte suscriptora"
            "|abónate|regístrate|registrate|regístrese|inicia sesión|inicie sesión|iniciá sesión"
            "|accede|identifícate|crea una cuenta|crea tu cuenta) ... (seguir leyendo|continuar"
            " leyendo|sigue leyendo|siga leyendo|leer este|leer esta|leer sin|leer el artículo|leer"
            " la nota|leer todo|acceso ilimitado|acceso digital|contenido exclusivo|contenidos"
            " exclusivos|sin límites|todos los artículos|todas las notas)",
            "[¡](suscríbete|suscríbase|suscribite|suscribete|hazte suscriptor|abónate|hazte socio)"
            " (por|desde) [solo|sólo|tan solo|us$|$|€] #",
            "[¡](suscríbete|suscribite|suscribete) a (la edición digital|nuestra edición|nuestro"
            " plan|nuestros planes|el plan)",
        ),
        hits=(
            "Suscríbete para seguir leyendo",
            "Suscríbete desde 1 € el primer mes",
            "Inicia sesión para leer este artículo",
        ),
        misses=(
            "La familia se suscribe por 20 euros para seguir leyendo en casa.",
            "Regístrate en la web para pedir la ayuda, indica la consejería.",
        ),
    ),
    Rule(
        "es.paywall.already",
        "paywall",
        at="start",
        phrases=(
            "[¿](ya|aún no|todavía no) (eres|sos|tienes|tenés|estás) (suscriptor*|abonado|abonada"
            "|socio|socia|suscripción|una suscripción|una cuenta|cuenta|usuario|registrado|suscrito"
            "|suscrita|parte de nuestr*)",
            "¿(ya|aún no|todavía no) (es|tiene|está) (suscriptor*|abonado|abonada|socio|socia"
            "|suscripción|una suscripción|una cuenta|cuenta|usuario|registrado|suscrito|suscrita)",
            "¿(eres|es|sos) (suscriptor|suscriptora|abonado|abonada|socio|socia)?",
            "si (ya|aún no|todavía no) (eres|es|sos|tienes|tiene|tenés) (suscriptor*|suscrito"
            "|abonado|una suscripción|suscripción)",
            "[ya] soy (suscriptor*|socio|abonado)",
        ),
        max_chars=150,
        hits=("¿Ya eres suscriptor? Inicia sesión", "Si ya tienes una suscripción, entra aquí."),
        misses=("Ya es abogado y concejal a los 24 años.", "¿Es socio del club el árbitro?, preguntó el juez."),
    ),
    Rule(
        "es.paywall.meter",
        "paywall",
        at="start",
        phrases=(
            "(te quedan|te queda|le quedan|has leído|ha leído|leíste|ya leíste|has consumido|te"
            " restan) ... (artículo|artículos|notas|nota|noticias|contenidos) (gratis|gratuitos"
            "|gratuitas|gratuito|gratuita|del mes|este mes|de este mes|mensuales|libres)",
            "[¡](has alcanzado|has llegado al|has superado|ha alcanzado|alcanzaste|llegaste al"
            "|superaste|has agotado) ... (límite|máximo|artículos|notas|lecturas)",
        ),
        max_chars=180,
        hits=("Te quedan 3 artículos gratis este mes", "Has llegado al límite de notas gratuitas"),
        misses=("Le quedan dos artículos de la ley por explicar.", "Ha alcanzado la cima, escribió su rival."),
    ),
    Rule(
        "es.paywall.price",
        "paywall",
        at="any",
        strength="likely",
        phrases=(
            "(por|desde|a) [solo|sólo|tan solo|solamente] [$|us$|€] # [€|euros|dólares|pesos|soles"
            "|eur] (al mes|/mes|mensuales|por mes|al año|/año|el primer mes|los primeros|durante)",
            "(primer mes|primer año|mes de prueba|primeros tres meses|primeros meses) (gratis|por|a|por solo|por sólo)",
            "(probá|pruébalo|pruébanos|probalo) (gratis|un mes|sin compromiso)",
        ),
        max_chars=200,
        hits=("Por solo 5 € al mes, todo el periodismo", "El primer mes gratis y luego 9,99 €"),
        misses=("El alquiler sube a 900 euros de media.", "La prueba gratis de detección sigue abierta."),
    ),
    Rule(
        "es.paywall.cancel",
        "paywall",
        phrases=(
            "[y] (cancela|cancele|cancelá|cancelar|puedes cancelar|puede cancelar) (cuando quieras"
            "|cuando quiera|en cualquier momento|online cuando quieras)",
            "sin (permanencia|compromiso|compromiso de permanencia|ataduras|letra pequeña)",
        ),
        max_chars=70,
        hits=("Cancela cuando quieras", "Sin permanencia."),
        misses=("Cancela la gira cuando quiere el promotor.", "Sin compromiso no hay equipo, dijo."),
    ),
    Rule(
        "es.paywall.button",
        "paywall",
        phrases=(
            "(quiero suscribirme|quiero ser suscriptor|quiero ser socio|ya soy suscriptor"
            "|suscribirme ahora|hazte suscriptor|hazte premium|conviértete en suscriptor)",
            "ver (planes|ofertas|oferta|opciones|opciones de suscripción|planes de suscripción|suscripciones)",
            "(leer sin límites|seguir leyendo|continuar leyendo|desbloquear artículo|acceder al"
            " artículo|acceso digital)",
            "(inicia sesión|inicie sesión|iniciá sesión|accede|ingresa) (aquí|acá|con tu cuenta|con"
            " google|o regístrate|para continuar|y continúa)",
            "regístrate (para continuar|y continúa|para leer gratis)",
            "(regala|regalar|regale) (este artículo|esta noticia|esta nota|artículo|una suscripción)",
        ),
        max_chars=70,
        hits=("Quiero suscribirme", "Ver planes"),
        misses=("Seguir leyendo fue su forma de resistir.", "Ver ofertas nunca bastó."),
    ),
    Rule(
        "es.paywall.other_device",
        "paywall",
        at="start",
        phrases=(
            "tu suscripción (se está|está siendo|se esta|ha) (usando|utilizada|utilizando|caducado|expirado) ",
            "si quieres compartir tu (cuenta|suscripción)",
            "(gestiona|administra) tu (suscripción|cuenta)",
        ),
        hits=("Tu suscripción se está usando en otro dispositivo", "Gestiona tu suscripción"),
        misses=("Su suscripción se está usando de excusa, dijo.", "Tu suscripción al club no da derecho a voto."),
    ),
    Rule(
        "es.paywall.become_subscriber",
        "paywall",
        at="start",
        strength="likely",
        phrases=(
            "[¡](conviértete en|convertite en|conviértase en|hazte|hacete|únete como) (suscriptor*|miembro|premium)",
            "(suscríbete|suscríbase|suscribite) (y|para|hoy|ahora|a) ",
            "(con tu|la) suscripción (incluye|te da|tendrás|accedes|podrás)",
            "(disfruta|disfrutá|disfrute) de (acceso|todos|todo el contenido|las ventajas|los beneficios)",
        ),
        max_chars=220,
        hits=("Hazte suscriptor y apoya a tu diario", "Suscríbete y disfruta de todas las ventajas"),
        misses=("Hazte una idea: el sótano medía dos metros.", "Disfruta de la cocina desde niño."),
    ),
    # donation
    Rule(
        "es.donation.support_our",
        "donation",
        at="start",
        phrases=(
            "[¡](apoya|apoyá|apoye|sostén|sostené|sostenga|financia|financiá|respalda|impulsa"
            "|defiende) (nuestro|nuestra|este) (periodismo|redacción|medio|diario|trabajo"
            " periodístico|proyecto periodístico|periódico|medio independiente)",
            "[¡](apóyanos|apoyanos|apóyenos) (con|desde|en|para|hoy|aquí|económicamente|haciendo)",
            "[¡](apoya|apoyá|apoye|sostén) (el|al) (periodismo) (independiente|libre|local|de"
            " calidad|feminista|crítico|que)",
        ),
        max_chars=220,
        hits=("Apoya nuestro periodismo", "Apóyanos con 3 euros al mes", "¡Apoyá el periodismo independiente!"),
        misses=(
            "Apoya el proyecto de ley la bancada oficialista.",
            "Apoyan nuestro trabajo desde 2012, contó la enfermera.",
        ),
    ),
    Rule(
        "es.donation.give",
        "donation",
        at="start",
        phrases=(
            "[¡](haz|hacé|haga) (tu|su) (donación|donativo|aporte|aportación|contribución)",
            "[¡](haz|hacé|haga) (una|un) (donación|donativo|aporte|aportación) (a|para) (nuestr*"
            "|este medio|el periodismo|que sigamos|seguir)",
            "[¡](dona|doná|done|contribuye|aporta|aportá) (a|para) (nuestro periodismo|este medio"
            "|que sigamos|mantener este medio)",
        ),
        max_chars=180,
        hits=("Haz tu donación hoy", "Haz una donación para que sigamos investigando"),
        misses=("Haz una donación de sangre, pide el hospital.", "Dona a la ciudad su colección de relojes."),
    ),
    Rule(
        "es.donation.button",
        "donation",
        phrases=(
            "[quiero] (donar|aportar|colaborar|hacer una donación|hacer un aporte|hacer un donativo)"
            " [ahora|aquí|hoy|ya]",
            "[¡](dona|doná|done|colabora|colaborá|contribuye|aporta|apóyanos|apoyanos) [ahora|aquí"
            "|acá|hoy|ya|con paypal]",
            "[¡](hazte|hacete|hágase) (socio|socia|socio/a|socia/o|miembro|amigo|colaborador"
            "|mecenas) [ahora|aquí|hoy|ya]",
            "[quiero] (asociarme|hacerme socio|hacerme socia|ser socio|ser socia)",
        ),
        max_chars=50,
        hits=("Donar ahora", "¡Hazte socio!", "Hacer una donación"),
        misses=("Donar órganos salva vidas.", "Hazte socio del club y verás, le dijo su padre."),
    ),
    Rule(
        "es.donation.become_member",
        "donation",
        at="start",
        strength="likely",
        phrases=(
            "[¡](hazte|hacete|hágase|conviértete en|convertite en|únete como) (socio|socia|miembro"
            "|amigo|amiga|colaborador|colaboradora|mecenas|benefactor)",
            "[¡](súmate|sumate|únete|unite|forma parte) (a|de) (nuestra comunidad|la comunidad de"
            "|quienes|las personas que)",
        ),
        max_chars=220,
        hits=("Hazte socia y lee antes que nadie", "Súmate a la comunidad de La Brújula"),
        misses=("Se hizo socio a los 12 años.", "Formar parte de la comunidad educativa obliga."),
    ),
    Rule(
        "es.donation.readers_like_you",
        "donation",
        at="any",
        phrases=(
            "(lectores|lectoras|socios|socias|suscriptores|personas|gente) como (tú|vos|usted"
            "|ustedes) [que] (nos|hace posible|hacen posible|que|podemos|pueden|nuestro|lo hacen"
            "|sostienen|sostiene)",
            "gracias a (lectores|lectoras|socios|socias|suscriptores) como (tú|vos|usted)",
        ),
        max_chars=350,
        hits=("Existimos gracias a lectores como tú.", "Son lectoras como vos que sostienen este medio."),
        misses=("Personas como usted no deberían opinar, le gritó.", "Los lectores como Borges son escasos."),
    ),
    Rule(
        "es.donation.your_support",
        "donation",
        at="any",
        strength="likely",
        phrases=(
            "(tu|su) (apoyo|aporte|contribución|donación|aportación|donativo|ayuda|colaboración)"
            " (nos|hace posible|hará posible|permite|permitirá|sostiene|es fundamental|es vital|es"
            " clave|es esencial|cuenta|garantiza|ayuda)",
            "(con|gracias a|sin) tu (apoyo|aporte|ayuda|donación|contribución|colaboración)",
            "necesitamos (tu|de tu|su|de su) (apoyo|ayuda|aporte|colaboración)",
            "(aporta|dona|colabora) lo que (puedas|quieras)",
        ),
        max_chars=350,
        hits=("Tu aporte nos permite seguir investigando.", "Necesitamos tu apoyo para no parar."),
        misses=("Su apoyo al gobierno le costó el cargo.", "Sin su ayuda, el niño no habría llegado."),
    ),
    Rule(
        "es.donation.we_depend",
        "donation",
        at="any",
        strength="likely",
        phrases=(
            "(dependemos|vivimos|nos financiamos|nos sostenemos|nos mantenemos|subsistimos"
            "|existimos) ... (lectores|lectoras|socios|socias|comunidad|suscriptores|donaciones"
            "|donativos|aportes)",
            "(nuestro periodismo|nuestra independencia|este medio|nuestra redacción|este periódico)"
            " (depende|es posible|existe|se financia|se sostiene|vive|no tiene|no recibe)",
            "no (tenemos|recibimos|aceptamos|dependemos de) ... (muro de pago|publicidad"
            "|subvenciones|grandes empresas|anunciantes|bancos|partidos)",
            "(somos|es) un (medio|periódico|diario) (independiente|sin ánimo de lucro|sin fines de lucro|cooperativo)",
        ),
        max_chars=350,
        hits=("Nos financiamos solo con las cuotas de los socios.", "Este medio se sostiene con aportes pequeños."),
        misses=("La ONG depende de las donaciones.", "Vivimos de lo que da el mar, cuenta el pescador."),
    ),
    Rule(
        "es.donation.if_you_value",
        "donation",
        at="start",
        phrases=(
            "si (valoras|valora|valorás|crees en|cree en|creés en|te gusta|te ha gustado|te gustó|te"
            " sirvió|te importa|te parece) (nuestro|nuestra|este|esta|lo que|el) ... (apóyanos"
            "|apoyanos|apoya|apoyá|dona|doná|hazte|invítanos|considera|suscríbete|ayúdanos|colabora"
            "|haz|puedes)",
            "[¡](ayúdanos|ayudanos|ayúdenos) a (seguir haciendo|seguir contando|seguir investigando"
            "|seguir informando|seguir publicando|seguir creciendo|sostener|mantener este|mantener"
            " nuestr*|hacer periodismo|hacer más)",
            "[¡](invítanos|invitanos|invítame|invitame) [a] un (café|cafecito)",
        ),
        hits=(
            "Si valoras nuestro trabajo, hazte socio.",
            "Ayúdanos a seguir haciendo preguntas incómodas",
            "Invitame un cafecito",
        ),
        misses=(
            "Si te gusta el jazz, el festival empieza el jueves.",
            "Ayúdanos a encontrar a nuestra hija, pidió la madre.",
        ),
    ),
    Rule(
        "es.donation.channels",
        "donation",
        at="any",
        strength="hint",
        phrases=(
            "(iban|bizum|paypal|patreon|ko-fi|cafecito|mercado pago|cbu|alias):",
            "(por|vía|con|en) (bizum|paypal|patreon|ko-fi|cafecito)",
            "desgrava*",
        ),
        max_chars=250,
        hits=("IBAN: ES12 0000", "También puedes ayudarnos en Patreon"),
        misses=("La estafa de las transferencias crece.", "Pagó con tarjeta."),
    ),
    # related
    Rule(
        "es.related.read_also_label",
        "related",
        at="start",
        pattern=(
            r"(?:(?:lee|leé|lea|lean|leer|mira|mirá|mire|vea|ver|ve|escucha|véase|consulta|además|revisa"
            r"|revise|conoce|conozca) "
            r"(?:también|además|más|aquí|acá|ahora)|también (?:lee|lea|leé|mira|mirá|vea|en [\p{L}"
            r" ]{2,20})|(?:te|le) recomendamos(?: leer| ver)?"
            r"|no (?:te|se) (?:lo )?pierdas?|más información(?: aquí)?|más detalles|lectura recomendada"
            r"|nota relacionada|noticia relacionada"
            r"|para saber más|relacionad[oa]s?|le sugerimos(?: leer)?|en contexto|entérate"
            r"|entérese)\s?(?:[:|>►→▶/]|- |\.\.\.)"
        ),
        needs=(
            "también",
            "además",
            " más",
            "aquí",
            "acá",
            "ahora",
            "recomend",
            "pierda",
            "más ",
            "relacionad",
            "sugerimos",
            "contexto",
            "ampliación",
            "entérate",
            "entérese",
        ),
        max_chars=220,
        hits=(
            "Lee también: El río que volvió",
            "LEA AQUÍ | Así cambia el clima del páramo",
            "Te recomendamos: cinco rutas de otoño",
        ),
        misses=("Leer también es un acto político.", "No te pierdas en el bosque: hay lobos"),
    ),
    Rule(
        "es.related.may_interest",
        "related",
        at="start",
        phrases=(
            "[también|además|quizás|quizá] te (puede|podría|pueden|podrían) (interesar|gustar)(:| -| >| leer)",
            "también (le|les) (puede|podría|pueden|podrían) (interesar|gustar)(:| -| >| leer)",
            "(le|les) (puede|podría|pueden) interesar(:|-|>| leer)",
            "(otras|más) (noticias|notas|historias) que te (pueden|podrían) interesar",
        ),
        max_chars=200,
        hits=("Te puede interesar: Cómo ahorrar agua", "También le puede interesar: El río"),
        misses=("Le puede interesar la política, pero no el partido.", "A los jóvenes les puede gustar el teatro."),
    ),
    Rule(
        "es.related.may_interest_loose",
        "related",
        at="start",
        strength="likely",
        phrases=("[también|además|quizás] te (puede|podría|pueden|podrían) interesar ",),
        max_chars=160,
        hits=("Te puede interesar Cómo ahorrar agua", "También te puede interesar El río que volvió"),
        misses=("Te puede gustar o no.", "Le puede interesar el puesto."),
    ),
    Rule(
        "es.related.may_interest_line",
        "related",
        phrases=(
            "[también|además|quizás] (te|le|les|os) (puede|podría|pueden|podrían) (interesar|gustar)",
            "(te|le) (recomendamos|sugerimos) [leer|ver]",
            "recomendado (para ti|para vos|por|para usted)",
        ),
        hits=("Le puede interesar", "Te recomendamos"),
        misses=("Le puede gustar o no.", "Te recomendamos paciencia, le dijeron."),
    ),
    Rule(
        "es.related.read_more_line",
        "related",
        phrases=(
            "(leer|lee|leé|lea|ver|saber|conocer|conoce) más [aquí|noticias|notas|artículos|sobre el"
            " tema|sobre este tema]",
            "(lee|lea|leé|leer|ver|mira|vea|véase|mirá|leer esto) también",
            "(leer|ver|lee|lea) (nota|noticia|artículo|la nota|la noticia|el artículo|texto|entrada)"
            " [completa|completo]",
            "(sigue|siga|seguí|continúa|continuar|continúe) (leyendo|leer)",
            "más sobre (este|el) (tema|asunto|caso)",
            "[para] más información [aquí|sobre el tema|sobre este tema|en este enlace]",
        ),
        max_chars=60,
        hits=("Leer más", "Ver nota completa", "Más sobre este tema"),
        misses=("Leer más no nos hace mejores.", "Más sobre este tema dirá el juez en mayo."),
    ),
    Rule(
        "es.related.heading",
        "related",
        phrases=(
            "[otras|otros|más] (noticias|notas|artículos|contenidos|historias|entradas|publicaciones"
            "|vídeos|videos|lecturas|temas|contenido|artículo|nota|noticia|posts) (relacionadas"
            "|relacionados|relacionado|relacionada|recomendadas|recomendados|similares|destacadas"
            "|destacados|de interés|populares)",
            "relacionados",
            "(noticias|notas|artículos|lecturas) (del día|recientes|anteriores)",
            "otras (noticias|notas)",
            "otros artículos",
        ),
        max_chars=50,
        hits=("Noticias relacionadas", "Artículos recomendados"),
        misses=("Los delitos relacionados bajaron.", "Temas relacionados con la salud copan el debate."),
    ),
    Rule(
        "es.related.most_read",
        "related",
        phrases=(
            "[las|los|lo] más (leído|leída|leídas|leídos|visto|vistas|vistos|comentado|comentadas"
            "|compartido|popular|reciente|nuevo|destacado) [hoy|del día|de la semana|en *|de hoy]",
            "(últimas|más) (noticias|notas) [de *|en *]",
            "(tendencias|lo último|última hora|últimos artículos|últimas entradas|titulares|en"
            " portada|destacadas|destacados|ranking de noticias|selección del editor|elección del"
            " editor)",
        ),
        max_chars=50,
        hits=("Lo más leído", "Últimas noticias"),
        misses=("Lo más leído fue un poema.", "Las últimas noticias del frente son malas."),
    ),
    Rule(
        "es.related.more_about",
        "related",
        at="start",
        strength="likely",
        phrases=(
            "más (noticias|artículos|contenidos|historias|contenido|notas|reportajes|entrevistas) (de|sobre|en|del) ",
            "más (sobre|en): ",
            "(lea|lee|leé|lean) (también|más|además|aquí) ",
            "(puedes|puede|podés) (leer|ver|consultar) (aquí|más|también|el resto|la entrevista|todos)",
        ),
        max_chars=150,
        hits=("Más noticias de Cantabria", "Lea más sobre la reforma en nuestra sección"),
        misses=("Más de 200 noticias falsas circularon.", "Leen más noticias de sucesos que de política."),
    ),
    Rule(
        "es.related.watch",
        "related",
        at="start",
        strength="likely",
        phrases=(
            "(mira|mirá|vea|mire) (el|este|aquí el|acá el|en este|aquí el siguiente) (video|vídeo)",
            "(en video|en vídeo|video|vídeo|vídeos|videos|fotos|galería|fotogalería|podcast|pódcast"
            "|en imágenes|en fotos)(:| -|  | >|: )",
        ),
        max_chars=180,
        hits=("Mira el video de la crecida", "EN VIDEO: el rescate del velero"),
        misses=("Ver el video le costó una noche de sueño.", "En vídeo se aprecia la falta."),
    ),
    Rule(
        "es.related.click_here",
        "related",
        at="any",
        strength="likely",
        phrases=(
            "(pincha|pulsa|pinche|pulse|pinchando|pulsando) (aquí|acá|en este enlace)",
            "(haz|haga|hacé|hace|da|dé|haciendo|pulsa|pinche|pincha|pinchando|pulse|dale|ingresa"
            "|entra) (clic|click|un clic|doble clic) (aquí|acá|en este enlace|en este link|en el"
            " siguiente enlace)",
        ),
        max_chars=200,
        hits=("Para ver el mapa completo, haz clic aquí.", "Pincha aquí y consulta los resultados"),
        misses=("Hace aquí más frío que ayer.", "El clic aquí suena distinto, bromeó el fotógrafo."),
    ),
    Rule(
        "es.related.previous_next",
        "related",
        phrases=(
            "(artículo|entrada|nota|noticia|post|publicación|historia) (anterior|siguiente)",
            "(siguiente|anterior|próxima) (artículo|entrada|nota|noticia|historia|post)",
        ),
        max_chars=60,
        hits=("Artículo anterior", "Siguiente noticia"),
        misses=("El artículo anterior decía lo contrario.", "La noticia siguiente fue peor."),
    ),
    # share
    Rule(
        "es.share.button",
        "share",
        phrases=(
            "[¡](compartir|comparte|compartí|comparta|compártelo|compartilo|compártela|compártenos)"
            " (esto|artículo|nota|noticia|esta nota|esta noticia|este artículo|esta entrada|este"
            " contenido|esta historia|esta publicación|la nota|el artículo|la noticia|por correo|en"
            " redes|en redes sociales|en tus redes|con tus amigos|ahora)",
            "compartir",
            "(compartir|comparte|compartí|publicar|publica|enviar|envía|twittear|tuitear) [esta nota"
            "|esta noticia|artículo|esta página] (en|por|a|vía|a través de) (facebook|twitter|x"
            "|whatsapp|telegram|linkedin|correo|email|e-mail|bluesky|threads|messenger|pinterest"
            "|reddit|correo electrónico|mail)",
        ),
        max_chars=70,
        hits=("Compartir", "Comparte esta noticia", "Compartir en Facebook"),
        misses=("Compartir piso ya cuesta 500 euros.", "Comparte esta noticia su alegría con el barrio"),
    ),
    Rule(
        "es.share.bare_word",
        "share",
        strength="likely",
        phrases=("[¡](comparte|compartí|comparta|compártelo|compartilo|compártela|compártenos)",),
        max_chars=20,
        hits=("¡Compártelo!", "Comparte:"),
        misses=("Comparte y vencerás", "Compartirlo todo cansa"),
    ),
    Rule(
        "es.share.follow_us",
        "share",
        at="start",
        phrases=(
            "[¡](síguenos|siguenos|seguinos|síganos|síguelos) (en|por|a través|también|y)",
            "[¡](sigue|seguí|siga|sigan) a @*",
            "[también] puedes seguirnos (en|a)",
            "[¡](encuéntranos|encontranos|búscanos) en (facebook|twitter|x|instagram|whatsapp|telegram|tiktok|redes)",
            "[¡](dale|danos) (me gusta|like) (a|en) ",
        ),
        max_chars=200,
        hits=("Síguenos en Instagram y X", "¡Seguinos también en WhatsApp!"),
        misses=("Siguen en huelga los estibadores.", "Nos siguen en coche, advirtió el testigo."),
    ),
    Rule(
        "es.share.follow_line",
        "share",
        phrases=(
            "[¡](síguenos|siguenos|seguinos|síganos) [en redes|en redes sociales|en nuestras redes|:]",
            "[nuestras] redes sociales",
            "seguir [a este autor|autor|tema|en google|en x]",
        ),
        max_chars=50,
        strength="likely",
        hits=("Síguenos", "Redes sociales"),
        misses=("Síguenos la pista, decía la nota.", "Las redes sociales ardieron."),
    ),
    Rule(
        "es.share.channel",
        "share",
        at="start",
        phrases=(
            "[¡](únete|unite|súmate|sumate|suscríbete|suscribite|únase|síguenos) ... (canal|grupo"
            "|comunidad|canales) (de|en) (whatsapp|telegram|youtube|difusión)",
            "[¡](sigue|seguí|entra en|ingresa a|accede a) nuestro (canal|grupo) (de|en) ",
            "[¡](síguenos|agrega|agregá|añade|agréganos|suscríbete) ... (google news|google discover"
            "|google noticias|fuente preferida|fuentes preferidas)",
            "[¡](ya estamos|estamos|también estamos) en (whatsapp|telegram|google|threads|bluesky)",
        ),
        hits=(
            "Únete a nuestro canal de WhatsApp",
            "Agrega La Brújula en Google News",
        ),
        misses=(
            "La policía cerró un canal de Telegram con 3.000 miembros.",
            "Entra en vigor la ley sobre canales de agua.",
        ),
    ),
    Rule(
        "es.share.tools",
        "share",
        phrases=(
            "(copiar|copia|copie) [el] (enlace|link|url|vínculo)",
            "(enlace copiado|copiado|copiado al portapapeles|link copiado)",
            "(imprimir|versión para imprimir|imprimir artículo|imprimir nota)",
            "(enviar|enviar por) (correo|email|mail|correo electrónico|a un amigo|por correo)",
            "(guardar artículo|guardar para después|guardar noticia|leer más tarde|leer después"
            "|guardar en favoritos|añadir a favoritos|me gusta|descargar pdf|descargar en pdf)",
        ),
        max_chars=50,
        hits=("Copiar enlace", "Imprimir", "Enviar por correo"),
        misses=("Imprimir billetes no crea riqueza.", "Copiar al rival no basta."),
    ),
    Rule(
        "es.share.counter",
        "share",
        pattern=(
            r"\d[\d.,]{0,8}(?: mil| k)? (?:veces compartid[oa]|compartid[oa]s?|me gusta|reacciones"
            r"|interacciones|seguidores|visualizaciones|vistas|lecturas)"
        ),
        needs=(
            "compartid",
            "me gusta",
            "reacciones",
            "interacciones",
            "seguidores",
            "visualizaciones",
            "vistas",
            "lecturas",
        ),
        max_chars=40,
        hits=("1.204 compartidos", "37 me gusta"),
        misses=("Sumó 1.204 seguidores en un día.", "37 me gustan y tres no, dijo."),
    ),
    Rule(
        "es.share.if_you_liked",
        "share",
        at="start",
        phrases=(
            "[¿](si te|te) (gustó|ha gustado|gusta|pareció|resultó|sirvió) ... (compártelo"
            "|compártela|comparte|compartilo|compartí|comparta)",
            "[¡](compártelo|compártela|compartilo) (con|en|si)",
        ),
        max_chars=160,
        hits=("Si te ha gustado este artículo, compártelo", "¡Compártelo con tus amigos!"),
        misses=("Si te gustó la película, el libro te sorprenderá.", "Lo compartió con sus primos."),
    ),
    # comments
    Rule(
        "es.comments.leave_one",
        "comments",
        at="start",
        phrases=(
            "[¡](deja|dejá|deje|déjanos|dejanos|escribe|escribí|publica|añade|añadir|agrega|agregar"
            "|dejar|publicar|escribir) (tu|tus|aquí tu) (comentario|comentarios|opinión|respuesta)",
            "[¡](comenta|comentá|comente|opina|opiná) (en|sobre) (esta|este) (noticia|nota|artículo|entrada)",
            "(cuéntanos|contanos|cuéntenos|dinos|decinos|háznoslo saber|te leemos|los leemos) ..."
            " (comentarios|opinión|opinas|opinás|piensas|redes)",
            "(únete|sumate|súmate) (a|en) (la|nuestra) (conversación|charla|debate)",
        ),
        max_chars=170,
        hits=("Deja tu comentario", "Cuéntanos en los comentarios qué harías tú"),
        misses=(
            "Deja su comentario más duro para el final.",
            "Deja comentarios amables a todos sus rivales.",
            "Comenta esta noticia con sus hijos, admite.",
        ),
    ),
    Rule(
        "es.comments.form",
        "comments",
        at="start",
        phrases=(
            "tu (dirección de correo electrónico|dirección de correo|correo electrónico|correo|email"
            "|e-mail) no será (publicada|publicado|compartid*)",
            "los campos (obligatorios|necesarios|requeridos|marcados con) ",
            "(guarda|guardar) mi nombre, ",
            "(recibir|avísame|avisarme|notificarme) ... (comentarios|entradas|respuestas)",
            "(inicia sesión|inicie sesión|iniciá sesión|regístrate|debes|tienes que|necesitas|debe)"
            " ... (para comentar|para dejar un comentario|para poder comentar|publicar un comentario)",
            "para (comentar|dejar un comentario|participar|opinar), [primero] (debes|debe|es"
            " necesario|tienes|necesitas|inicia|inicie|regístrate)",
            "para (comentar|dejar un comentario|opinar) (debes|debe|es necesario|tienes|necesitas|inicia|inicie)",
        ),
        max_chars=180,
        hits=("Tu dirección de correo electrónico no será publicada.", "Para comentar debes iniciar sesión"),
        misses=("Guardar mi nombre en secreto era lo justo, dijo.", "Para opinar hay que leer, sostiene la autora."),
    ),
    Rule(
        "es.comments.moderation",
        "comments",
        at="start",
        phrases=(
            "los comentarios (están cerrados|están desactivados|son moderados|serán moderados"
            "|publicados son|son responsabilidad|son de exclusiva|vertidos|realizados|aquí"
            " publicados|en esta)",
            "(normas|política|reglas|condiciones) (de|para) (participación|comentarios|los comentarios|comentar)",
            "nos reservamos el derecho (a|de) (eliminar|borrar|moderar|no publicar|publicar)",
            "(comentarios|la sección de comentarios) (cerrados|está cerrada|desactivados)",
        ),
        max_chars=250,
        hits=("Los comentarios están cerrados.", "Los comentarios publicados son responsabilidad de sus autores."),
        misses=("Los comentarios del ministro irritaron a los jueces.", "El hotel se reserva el derecho de admisión."),
    ),
    Rule(
        "es.comments.heading",
        "comments",
        phrases=(
            "(ver|mostrar|leer|ir a|ocultar|cargar) [los|todos los|más] comentarios [#]",
            "# (comentarios|comentario|opiniones|respuestas)",
            "comentarios (#)",
            "comentarios \\(#\\)",
            "(no hay comentarios|aún no hay comentarios|todavía no hay comentarios|sé el primero en"
            " comentar|sea el primero en comentar|sé el primero en opinar) [aún|todavía|:]",
            "(deja|deje|dejar|escribe|escribir|publica|publicar|añade|añadir|agrega|agregar) (un|su)"
            " (comentario|respuesta)",
            "(enviar|publicar) comentario",
            "(reportar|denunciar) [este] (comentario|abuso)",
            "cancelar [la] respuesta",
        ),
        max_chars=50,
        hits=("Ver comentarios", "12 comentarios", "Comentarios (3)"),
        misses=("Leer comentarios le quitó el sueño.", "Hubo 12 comentarios racistas."),
    ),
    Rule(
        "es.comments.word",
        "comments",
        strength="likely",
        phrases=(
            "(comentarios|comentar|responder|opiniones|comenta|tu opinión|tu comentario|conversación"
            "|últimos comentarios)",
        ),
        max_chars=30,
        hits=("Comentarios", "Responder"),
        misses=("Sin comentarios.", "Responder no sirve de nada"),
    ),
    Rule(
        "es.comments.what_do_you_think",
        "comments",
        at="start",
        strength="likely",
        phrases=(
            "[¿](y tú|y vos|tú|y a ti)(, qué|, ¿qué| qué) (opinas|opinás|piensas|pensás|harías|te parece)",
            "¿qué (opinas|opinás|te parece|te pareció|opina usted) [de|sobre] (este|esta|la|lo|el)"
            " (artículo|nota|noticia|medida|contenido)",
        ),
        max_chars=150,
        hits=("¿Y tú, qué opinas?", "¿Qué te parece esta noticia?"),
        misses=("¿Qué opina del fallo?", "¿Y qué piensas hacer ahora?, le preguntó."),
    ),
    Rule(
        "es.comments.rate",
        "comments",
        at="start",
        phrases=(
            "¿te (ha parecido|pareció|resultó|ha sido|fue) [de] (útil|interesante|interés) (este|esta|la|el)",
            "(valora|califica|puntúa|vota) (este|esta) (artículo|nota|noticia|contenido|receta)",
            "¿te ha sido útil",
        ),
        max_chars=120,
        hits=("¿Te resultó útil este artículo?", "Valora este artículo"),
        misses=("¿Te ha parecido larga la espera?", "Valora este jugador más que el dinero la calma."),
    ),
    # advert
    Rule(
        "es.advert.label",
        "advert",
        phrases=(
            "(publicidad|anuncio|anuncios|publirreportaje|patrocinado|promocionado|advertorial"
            "|contenido promocional|contenido comercial|espacio publicitario|aviso publicitario)",
            "(contenido|artículo|espacio|enlaces|enlace|mensaje) (patrocinado|patrocinados|promovido"
            "|promovidos|de marca|publicitario)",
            "contenido (ofrecido|presentado) por *",
            "(saltar|cerrar|omitir) (anuncio|publicidad)",
            "(publicidad) - (sigue leyendo|continúa leyendo|sigue abajo|lea abajo|seguir leyendo debajo)",
        ),
        max_chars=60,
        hits=("PUBLICIDAD", "Contenido patrocinado"),
        misses=("La publicidad engaña.", "Anuncio y renuncia, el mismo día"),
    ),
    Rule(
        "es.advert.story_continues",
        "advert",
        at="start",
        phrases=(
            "(continúa|sigue|la noticia continúa|la nota continúa|la nota sigue|el artículo continúa"
            "|la historia continúa|sigue leyendo|siga leyendo|continúe leyendo) (después|debajo"
            "|abajo|tras|luego) (de|del|la|el) [la] (publicidad|anuncio|anuncios)",
            "(lee|lea|sigue|continúa) ... (después|debajo) de (la publicidad|este anuncio|los anuncios)",
            "este (anuncio|aviso) se (cerrará|cierra) ",
            "(la publicidad|los anuncios) nos (permite|permiten|ayuda|ayudan) ",
        ),
        max_chars=120,
        hits=("Continúa después de la publicidad", "La nota continúa debajo del anuncio"),
        misses=("Sigue después de la cena la tertulia.", "El debate sigue tras el anuncio de la ministra."),
    ),
    # affiliate
    Rule(
        "es.affiliate.contains_links",
        "affiliate",
        at="any",
        phrases=(
            "(este artículo|esta página|esta nota|este texto|este post|esta selección|este contenido"
            "|algunos|algunas|los) ... (enlaces|links|enlace) (de afiliado|de afiliados|de"
            " afiliación|afiliados|patrocinados)",
            "(en calidad de|como|programa de) afiliado* (de|a) amazon",
            "a través de (nuestros|estos|los) enlaces ... (comisión|comisiones|porcentaje|ingresos)",
        ),
        max_chars=320,
        hits=(
            "Este artículo contiene enlaces de afiliado.",
            "Si compras a través de estos enlaces recibimos una comisión.",
        ),
        misses=(
            "La comisión que investiga los enlaces ferroviarios viajó a Lugo.",
            "La CNMC multó a dos webs por ocultar enlaces de afiliados.",
        ),
    ),
    Rule(
        "es.affiliate.we_may_earn",
        "affiliate",
        at="any",
        phrases=(
            "(podemos|podríamos|solemos|podemos llegar a) (recibir|ganar|obtener|percibir|llevarnos"
            "|cobrar) [una|alguna|un] [pequeña|pequeño] (comisión|porcentaje|beneficio)",
            "(recibimos|obtenemos|ganamos|nos llevamos|percibimos) (una|un) (comisión|pequeña"
            " comisión|porcentaje|pequeño porcentaje) (por|si|de|cuando|sin)",
            "puede (recibir|obtener|percibir|ganar) una comisión (por|si|de) (las|tus|sus|cada|compras|compra|tu)",
        ),
        max_chars=320,
        hits=(
            "Podemos recibir una comisión por tu compra.",
            "Si compras algo recibimos una comisión por ello.",
        ),
        misses=("El agente puede recibir una comisión del 3 %.", "Podemos recibir a una comisión de vecinos, dijo."),
    ),
    Rule(
        "es.affiliate.price_note",
        "affiliate",
        at="any",
        strength="likely",
        phrases=(
            "(los precios|el precio)...(puede variar|pueden variar|pueden cambiar|podrían cambiar|en"
            " el momento de la publicación|en el momento de publicar)",
            "sin (coste|costo|cargo) (adicional|extra|alguno) para (ti|vos|usted|el lector|el usuario)",
            "(elegidos|seleccionados|escogidos|seleccionado|recomendados) de (forma|manera) independiente",
            "(comprar|ver|cómpralo|consíguelo) (en|por) [#] (amazon|ebay|aliexpress|mercado libre)",
        ),
        max_chars=260,
        hits=("Los precios pueden variar tras la publicación.", "Comprar en Amazon"),
        misses=("El precio del trigo varía cada día.", "Se elige de forma democrática."),
    ),
    # byline
    Rule(
        "es.byline.by_name",
        "byline",
        strength="likely",
        pattern=rf"(?:por|texto:?|una entrevista de|reportaje de) {NAMES}(?:,? ?[|/,-] ?[\p{{L}}\d @.:/-]{{2,50}})?",
        needs=("por ", "texto", "entrevista de", "reportaje de"),
        max_chars=110,
        hits=("Por Lucía Arenas", "POR TOMÁS DE LA VEGA | Quito"),
        misses=("Por la mañana llovió.", "Por eso firmó", "Por Ana lo habría dado todo, dijo."),
    ),
    Rule(
        "es.byline.written_by",
        "byline",
        pattern=(
            rf"(?:escrito por|redactado por|publicado por|autora?:|autor/a:|redacción:|periodista:|edición:"
            rf"|por:|texto:|entrevista:|reportaje:)\s?{NAMES}(?: ?[|/,-] ?[\p{{L}}\d @.,:/-]{{2,50}})?"
        ),
        needs=(
            "escrito por",
            "redactado por",
            "publicado por",
            "autor",
            "redacción",
            "periodista",
            "edición",
            "por:",
            "texto",
            "entrevista",
            "reportaje",
        ),
        max_chars=120,
        hits=("Escrito por Lucía Arenas", "Autor: Tomás de la Vega | 3 mayo 2024"),
        misses=("Escrito por encargo, el libro no gustó.", "Publicado por Alba, el libro vuelve."),
    ),
    Rule(
        "es.byline.newsroom",
        "byline",
        phrases=(
            "[por|por la|de la] redacción [web|digital|central|online]",
            "(por redacción|por agencias|por staff|redacción y agencias|redacción / agencias|staff)",
        ),
        max_chars=50,
        strength="likely",
        hits=("Redacción", "Por Redacción"),
        misses=("La redacción lloró.", "Por la redacción pasaron tres directores."),
    ),
    Rule(
        "es.byline.published",
        "byline",
        pattern=(
            rf"(?:(?:publicad[oa]|actualizad[oa]|actualización|última actualización|publicación|fecha(?: de"
            rf" publicación)?|modificad[oa]|cread[oa]|creada)(?: en línea)?(?: el| a las| en)?\s?[:"
            rf"|-]?\s?){{1,2}}{DATE}"
        ),
        needs=("publica", "actualiza", "fecha", "modificad", "cread"),
        max_chars=110,
        hits=("Publicado el 3 de mayo de 2024 a las 10:30", "Última actualización: 12/03/2023 - 08:15h"),
        misses=("Publicado en 1984, el libro anticipó la crisis.", "Actualizado el censo, faltaban 300 vecinos."),
    ),
    Rule(
        "es.byline.date",
        "byline",
        strength="likely",
        pattern=(
            r"(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?\d{1,2}(?: de | |/|-|\.)"
            rf"(?:{MONTHS}|\d{{1,2}})(?: de | del |,? |/|-|\.)\d{{2,4}}(?:[\s,|·•.-]{{1,4}}{DATE})?"
        ),
        needs=tuple("0123456789"),
        max_chars=60,
        hits=("12 de marzo de 2024, 10:30", "lunes, 4 de enero de 2021"),
        misses=("12 de marzo de 2024: cae el muro", "El 4 de enero de 2021"),
    ),
    Rule(
        "es.byline.reading_time",
        "byline",
        phrases=(
            "# (min|min.|minutos|minuto|mins|min de|minutos de) [de] (lectura|lecturas)",
            "(tiempo de lectura|lectura|tiempo estimado de lectura|lectura de)[:] # (min|minutos|mins|minuto|m)",
            "(tiempo de lectura|lectura|lectura de|tiempo estimado)[:] # (min|minutos|mins|minuto|m)",
        ),
        max_chars=60,
        hits=("4 min de lectura", "Tiempo de lectura: 5 minutos"),
        misses=("Bastan 15 minutos de lectura al día, dice el maestro.", "El tiempo de lectura cayó a 8 minutos."),
    ),
    Rule(
        "es.byline.ago",
        "byline",
        phrases=(
            "[publicado|actualizado|publicada|actualizada] hace # (minutos|minuto|horas|hora|días"
            "|día|semanas|semana|meses|mes|años)",
        ),
        max_chars=45,
        strength="likely",
        hits=("Actualizado hace 3 horas", "Hace 2 días"),
        misses=("Hace 3 horas que espera.", "Lo dejó hace 2 años."),
    ),
    Rule(
        "es.byline.special_correspondent",
        "byline",
        strength="likely",
        pattern=(
            rf"{NAMES}[ ,.|/-]{{1,3}}(?:enviad[oa] especial|corresponsal|redactora?|periodista|editora?"
            rf"|columnista)\b(?: (?:a|en|de) [\p{{L}} ]{{2,30}})?"
        ),
        needs=("enviad", "corresponsal", "redactor", "periodista", "editor", "columnista"),
        max_chars=90,
        hits=("Lucía Arenas, enviada especial a Quito", "Tomás Vega | Corresponsal"),
        misses=("Lucía Arenas, enviada especial de la ONU, dimitió.", "Tomás Vega fue corresponsal en París."),
    ),
    # author_bio
    Rule(
        "es.author_bio.heading",
        "author_bio",
        phrases=(
            "(sobre|acerca de) (el autor|la autora|los autores|las autoras|este autor|este blog|la"
            " periodista|el periodista)",
            "acerca del autor",
            "(sobre la firma|sobre quien escribe|biografía del autor|ver biografía|ver perfil|perfil"
            " del autor|sobre mí)",
            "(ver|leer|más) [todas las|todos los|las|los] (entradas|artículos|notas|publicaciones"
            "|textos) (de este autor|del autor|de la autora|de *)",
        ),
        max_chars=60,
        hits=("Sobre el autor", "Ver todas las entradas del autor"),
        misses=("Sobre el autor pesa una condena.", "Más artículos de lujo se venden en China."),
    ),
    Rule(
        "es.author_bio.is_a_journalist",
        "author_bio",
        at="start",
        strength="likely",
        pattern=(
            rf"{NAMES} (?:\([^)]{{2,40}}\) )?(?:es|son|trabaja como|ejerce como) (?:una? |la |el )?"
            r"(?:periodistas?|corresponsal|redactora?|reporter[oa]|columnista|colaboradora?|profesora?"
            r"|catedrátic[oa]|doctora?|investigadora?"
            r"|escritora?|editora?|jef[ea]|director[a]?|analista|economista|politólog[oa]|historiadora?"
            r"|licenciad[oa]|graduad[oa]|fotógraf[oa]|crític[oa])\b"
        ),
        needs=(" es ", " son ", "trabaja como", "ejerce como"),
        max_chars=320,
        hits=(
            "Lucía Arenas es periodista especializada en ríos.",
            "Tomás de la Vega (Cuenca, 1980) es redactor jefe de La Brújula.",
        ),
        misses=("La madre es periodista y el padre, panadero.", "Lucía es feliz en el campo."),
    ),
    Rule(
        "es.author_bio.degree",
        "author_bio",
        at="start",
        strength="likely",
        phrases=(
            "(periodista|redactor|redactora|reportera|reportero|licenciado|licenciada|graduado"
            "|graduada|corresponsal|egresado|egresada|comunicador|comunicadora) (de|en|por|y"
            "|especializado|especializada|con|desde|freelance|independiente) ... (universidad"
            "|periodismo|comunicación|redacción|años|medios|sección|diario|cultura|política|economía)",
            "(escribe|cubre|colabora|trabaja) (sobre|en|para|con) ... (para|en|desde) (este diario"
            "|este periódico|este medio|la redacción|la sección)",
        ),
        max_chars=320,
        hits=("Licenciada en Periodismo por la Universidad de Lima.", "Redactora de la sección de Cultura desde 2015."),
        misses=("Licenciado y pobre, volvió al pueblo.", "Escribe sobre el dolor para no gritar."),
    ),
    Rule(
        "es.author_bio.follow_author",
        "author_bio",
        at="start",
        phrases=(
            "(síguelo|síguela|seguilo|seguila|sígueme|seguime|sígalo) en ",
            "(puedes|puede|podés) (seguirlo|seguirla|seguirle|escribirle|contactarlo|contactarla|seguirme) (en|a|por)",
            "(en|su cuenta de|su perfil de) (twitter|x|instagram|bluesky): @*",
            "(twitter: @|instagram: @|bluesky: @|x: @)*",
        ),
        max_chars=150,
        hits=("Síguela en X: @luciaarenas", "Puedes escribirle a larenas@ejemplo.com"),
        misses=("Síguelo con la mirada, dijo el entrenador.", "En Twitter y fuera de él, el debate es el mismo."),
    ),
    # legal
    Rule(
        "es.legal.rights_reserved",
        "legal",
        at="any",
        phrases=(
            "(todos los|todos sus) derechos (reservados|quedan reservados)",
            "reservados todos los derechos",
            "prohibida (su|la|toda|cualquier) (reproducción|copia|distribución|difusión|utilización)",
            "prohibido (reproducir|copiar|su uso|el uso) ... (sin|contenidos|contenido)",
            "(queda|quedan) [expresamente] (reservados|prohibida|prohibido) (todos los derechos|la"
            " reproducción|su reproducción|el uso)",
            "a los efectos (del|de lo) ... propiedad intelectual",
        ),
        max_chars=350,
        hits=("© 2024 La Brújula. Todos los derechos reservados.", "Prohibida su reproducción total o parcial"),
        misses=(
            "Los derechos reservados a los pueblos originarios no se tocan.",
            "La reproducción asistida está prohibida en tres países.",
        ),
    ),
    Rule(
        "es.legal.footer_link",
        "legal",
        phrases=(
            "(aviso legal|aviso de privacidad|política de privacidad|políticas de privacidad"
            "|política de cookies|términos y condiciones|condiciones de uso|términos de uso"
            "|condiciones generales|términos del servicio|política editorial|código ético|código"
            " deontológico|mapa del sitio|mapa web|política de protección de datos|condiciones de"
            " contratación|condiciones de venta)",
            "(aviso legal|política de privacidad|condiciones de uso|términos y condiciones|aviso de"
            " privacidad|privacidad) \\| (privacidad|cookies|política de privacidad|política de"
            " cookies|contacto|condiciones de uso|publicidad|aviso legal)",
            "copyright [©] # *",
        ),
        max_chars=70,
        hits=("Aviso legal", "Política de privacidad"),
        misses=("El aviso legal llegó tarde.", "La política de privacidad cambia en mayo."),
    ),
    Rule(
        "es.legal.republish",
        "legal",
        at="start",
        phrases=(
            "(puedes|puede|podés|se permite|se autoriza|está permitida) [la] (republicar|reproducir"
            "|reproducción|republicación) ... (artículo|artículos|texto|textos|contenido|contenidos"
            "|citando|mencionando|fuente)",
            "(este|esta|los) (artículo|texto|obra|contenido|contenidos) (está|se publica|se"
            " distribuye|se publican|están) bajo ... licencia",
            "(republica|republicar) (este|nuestros) (artículo|artículos|contenido|contenidos)",
            "licencia creative commons",
        ),
        max_chars=260,
        hits=("Puedes republicar este artículo citando la fuente.", "Este texto se publica bajo una licencia abierta"),
        misses=("Puede reproducir la voz de cualquier artista.", "El bar funciona bajo una licencia de 1990."),
    ),
    Rule(
        "es.legal.imprint",
        "legal",
        at="start",
        strength="likely",
        phrases=(
            "(propietario|director responsable|editor responsable|registro dnda|registro de"
            " propiedad intelectual|depósito legal|issn|domicilio legal)[:]",
            "(editado por|una publicación de|edita:|es una marca de|es una publicación de) ",
        ),
        max_chars=200,
        hits=("Registro de propiedad intelectual: 123456", "Editado por Ediciones del Sur S.A."),
        misses=("El propietario del local no quiso hablar.", "El depósito se llenó."),
    ),
    # consent
    Rule(
        "es.consent.we_use_cookies",
        "consent",
        at="start",
        phrases=(
            "(usamos|utilizamos|empleamos) cookies",
            "en ... (usamos|utilizamos|empleamos) cookies",
            "(este sitio|este sitio web|esta web|esta página|esta página web|nuestro sitio|nuestra"
            " web|este portal|nuestro sitio web) (usa|utiliza|emplea|hace uso de) cookies",
            "nosotros y [nuestros] # (socios|empresas|proveedores|partners)",
            "(nosotros y|tanto nosotros como) nuestros (socios|proveedores|colaboradores)",
            "(utilizamos|usamos) (tecnologías|herramientas) ... (cookies|anuncios)",
            "[tu|su] privacidad (nos importa|es importante para nosotros|es nuestra prioridad)",
            "(valoramos|respetamos|nos importa) (tu|su) privacidad",
            "(si continúas|si continúa|si sigues|si sigue|al continuar|al seguir|al navegar)"
            " (navegando|la navegación|en este sitio) ... (aceptas|acepta|cookies|consideramos"
            "|consientes)",
        ),
        max_chars=400,
        hits=(
            "Utilizamos cookies propias y de terceros.",
            "Este sitio web utiliza cookies para mejorar su experiencia",
        ),
        misses=("La empresa utiliza cookies para espiar, según la denuncia.", "Este sitio arqueológico usa sensores."),
    ),
    Rule(
        "es.consent.embed",
        "consent",
        at="start",
        phrases=(
            "para (ver|mostrar|visualizar|cargar|acceder a|reproducir) (este|esta|el|la) (contenido"
            "|vídeo|video|publicación|tuit|mapa|gráfico|elemento) ... (cookies|aceptar"
            "|consentimiento|acepta|aceptes|permiso|habilitar|activar)",
            "este (contenido|elemento|vídeo|video|mapa|formulario) (está alojado|procede|proviene|se"
            " carga|es proporcionado|está bloqueado|puede instalar|utiliza|lo ofrece)",
            "(aquí|en este lugar) (hay|encontrarás|debería) ... (contenido externo|contenido de terceros|contenido)",
            "necesitamos tu (consentimiento|permiso)",
        ),
        max_chars=300,
        hits=(
            "Para ver este contenido debes aceptar las cookies de redes sociales.",
            "Este vídeo está bloqueado por tu configuración",
        ),
        misses=("Para ver este cuadro hay que viajar a Viena.", "Este contenido de azúcar supera lo permitido."),
    ),
    Rule(
        "es.consent.button",
        "consent",
        phrases=(
            "(aceptar|rechazar|acepto|configurar|gestionar|administrar|ajustar|personalizar) [todas"
            " las|las] (cookies|opciones de cookies|preferencias|opciones de privacidad)",
            "(aceptar|rechazar|permitir) (todo|todas|todas las cookies|y continuar|y cerrar|y mostrar)",
            "(política|configuración|preferencias|ajustes|aviso|panel|uso) de (cookies|privacidad)",
            "(mostrar contenido|cargar contenido|ver contenido|aceptar y ver|ver preferencias|más"
            " opciones|solo necesarias)",
        ),
        max_chars=60,
        hits=("Aceptar todas las cookies", "Configuración de cookies"),
        misses=("Aceptar todo tiene un precio.", "Rechazar la oferta fue duro."),
    ),
    # navigation
    Rule(
        "es.navigation.skip",
        "navigation",
        phrases=(
            "(ir|saltar|pasar|saltear) (al|a) (contenido|contenido principal|la navegación|menú|pie"
            " de página|la búsqueda|comentarios)",
            "(volver|ir|regresar|subir) (arriba|al inicio|a la portada|a inicio|atrás|al principio)",
            "(cargar|mostrar|ver) más (noticias|artículos|resultados|notas|contenido|entradas|publicaciones)",
            "(abrir|cerrar|mostrar|desplegar|alternar) (menú|el menú|navegación|búsqueda|buscador|menu)",
            "(página|pág.) # (de|/) #",
            "(página|pagina) (siguiente|anterior|principal|de inicio)",
            "(iniciar|inicia|inicie|cerrar) sesión",
            "(mi cuenta|mi perfil|crear cuenta|crear una cuenta|olvidé mi contraseña|¿olvidaste tu"
            " contraseña[?]|recuperar contraseña|regístrate|registrarse|registrate)",
            "(está|estás|usted está|te encuentras) (aquí|en:)",
            "(escribe lo que buscas|escribe para buscar|resultados de búsqueda|buscar en el sitio|buscar:|buscar por)",
            "(ver|ir a) (todo|todas|todos|la sección|portada|sección)",
        ),
        max_chars=60,
        hits=("Ir al contenido", "Iniciar sesión", "Cargar más noticias", "Página 2 de 5"),
        misses=("Ir al contenido de la ley lleva tiempo.", "Volver atrás no es posible."),
    ),
    Rule(
        "es.navigation.word",
        "navigation",
        strength="likely",
        phrases=(
            "(inicio|buscar|menú|menu|cerrar|portada|secciones|siguiente|anterior|entrar|acceder"
            "|ingresar|salir|mostrar más|ver más|cargando|cancelar|aceptar|enviar|hemeroteca"
            "|newsletter|edición impresa|edición digital|lo último|en directo|en vivo|índice|archivo"
            "|idioma|español|continuar|volver|quiénes somos|contacto|contáctanos|publicidad"
            "|anúnciate|anúnciese|trabaja con nosotros|rss|ayuda)",
        ),
        max_chars=40,
        hits=("Menú", "Buscar", "Quiénes somos"),
        misses=("Cerrar los ojos", "El inicio fue duro."),
    ),
    Rule(
        "es.navigation.breadcrumb",
        "navigation",
        at="start",
        pattern=(
            r"(?:inicio|portada|home|está usted en:?|estás en:?)\s?(?:[>›|→/]|(?<=\s)\x22(?=\s))\s?[\p{L}\d ,&-]{2,40}"
            r"(?:\s?(?:[>›|→/]|(?<=\s)\x22(?=\s))\s?[\p{L}\d ,.&¿?-]{2,80}){0,4}$"
        ),
        needs=("inicio", "portada", "home", "está usted en", "estás en"),
        max_chars=160,
        hits=("Inicio > Deportes > Fútbol", "Portada / Cultura"),
        misses=("Inicio: llueve. Final: llueve más.", "Portada y contraportada son del mismo autor."),
    ),
    # tags
    Rule(
        "es.tags.list",
        "tags",
        at="start",
        phrases=(
            "(etiquetas|etiqueta|archivado en|más información sobre|tags|temas de la nota|temas"
            " relacionados|en esta nota|publicado en las categorías|etiquetado como|etiquetado en"
            "|etiquetado|categorías|categoría|hashtags|temas tratados): ",
            "archivado en:",
        ),
        max_chars=250,
        hits=("Etiquetas: agua, sequía, embalses", "Archivado en: Economía · Vivienda"),
        misses=("Las etiquetas: el nuevo campo de batalla del súper.", "Archivado en mayo, el caso vuelve."),
    ),
    Rule(
        "es.tags.themes",
        "tags",
        at="start",
        strength="likely",
        phrases=("(temas|palabras clave|en este artículo|lugares|personas|más sobre|secciones|sección): ",),
        max_chars=160,
        hits=("Temas: Ríos - Sequía - Andalucía", "Palabras clave: suelo, nitrógeno"),
        misses=("Los temas: agua, tierra y fuego.", "Personas y lugares se confunden."),
    ),
    Rule(
        "es.tags.heading",
        "tags",
        phrases=(
            "(etiquetas|temas relacionados|temas de esta nota|en esta nota|en este artículo|más"
            " información sobre|archivado en|temas del artículo|más temas|palabras clave|temas)",
        ),
        max_chars=40,
        strength="likely",
        hits=("Etiquetas", "Temas relacionados"),
        misses=("En este artículo se cuenta todo.", "Los temas"),
    ),
    # contact
    Rule(
        "es.contact.tip",
        "contact",
        at="start",
        phrases=(
            "¿(tienes|tiene|tenés|conoces|conoce|sabes|quieres|has vivido|has presenciado) ..."
            " (escríbenos|escribinos|escribe a|envíanos|cuéntanos|contanos|contáctanos|ponte en"
            " contacto|escriba a|cuéntanoslo|mándanos|contacta con)",
            "¿(tienes|tiene|tenés) (una historia|información|alguna pista|una pista|una denuncia|un"
            " dato|algo) (que|para|sobre) ",
            "[¡](escríbenos|escribinos|contáctanos|contactanos|envíanos|mándanos|escríbanos"
            "|contáctenos|envíenos) (a|al|tu|un|por|tus|su|sus|en|aquí|con|desde|una|las|los)",
            "(envía|enviá|manda|mandá) (tu|tus) (carta|cartas|historia|fotos|vídeos|videos|denuncia"
            "|sugerencias|consulta|preguntas) ",
            "(puedes|puede|podés) (escribirnos|contactarnos|enviarnos|contactar con nosotros|ponerte en contacto)",
        ),
        max_chars=230,
        hits=("¿Tienes una historia que contar? Escríbenos", "Envíanos tus fotos a redaccion@ejemplo.com"),
        misses=("Escribe a su madre cada lunes.", "Envía la carta de dimisión y apaga el teléfono."),
    ),
    Rule(
        "es.contact.error",
        "contact",
        at="start",
        phrases=(
            "¿(has visto|ves|viste|has encontrado|encontraste|has detectado|detectaste|ha encontrado"
            "|hay) (un|algún|una) (error|errata|fallo)",
            "si (encuentras|encuentra|encontrás|detectas|detecta|has detectado|ves) (un|algún|una)"
            " (error|errata|fallo) (en|,|puedes|avísanos|escríbenos)",
            "(reportar|informar de|notificar|comunicar|avisar de|reporta|reporte) (un|este) (error|errata|problema)",
        ),
        max_chars=200,
        hits=("¿Has visto algún error? Avísanos", "Reportar un error"),
        misses=("Encontró un error en el acta, dijo el juez.", "Si encuentran algún error, los auditores avisan."),
    ),
    Rule(
        "es.contact.newsroom",
        "contact",
        at="start",
        phrases=(
            "para (contactar|comunicarse|comunicarte|ponerte en contacto|ponerse en contacto) con"
            " (nosotros|la redacción|el autor|la autora|nuestro equipo|este diario|este periodista"
            "|esta periodista|el equipo)",
            "(contacto|contacta con|contacte con|contacto con) (la redacción|el autor|nosotros|de"
            " prensa|nuestro equipo)",
            "(cartas al director|cartas a la directora|buzón del lector|defensor del lector|contacto"
            "|atención al cliente|atención al lector|canal de denuncias)[:] [*@*]",
        ),
        max_chars=150,
        strength="likely",
        hits=("Para contactar con nosotros: redaccion@ejemplo.com", "Contacta con la redacción"),
        misses=("Para contactar con el satélite usaron otra antena.", "El contacto se perdió."),
    ),
    # promo
    Rule(
        "es.promo.app",
        "promo",
        at="start",
        phrases=(
            "[¡](descarga|descárgate|descargá|descargue|bájate|bajate|instala|instalá|baja) [gratis"
            "|ya|ahora|aquí] (nuestra|nuestra nueva) (app|aplicación)",
            "[¡](descárgate|descargá|bájate|bajate) [ya|gratis] la (app|aplicación) (de|para|y)",
        ),
        max_chars=180,
        hits=("Descarga nuestra app", "¡Descargá ya la app de La Brújula!"),
        misses=("Descargar la app del banco llevó días.", "La app descarga los datos de noche."),
    ),
    Rule(
        "es.promo.podcast",
        "promo",
        at="start",
        phrases=(
            "[¡](escucha|escuchá|escuche|suscríbete|suscribite|no te pierdas|sigue) (nuestro|a"
            " nuestro|nuestros|el último episodio de nuestro|este episodio de) (podcast|pódcast"
            "|podcasts|programa)",
            "[¡](suscríbete|suscribite) a (nuestro|nuestra) (canal|podcast|pódcast|revista)",
            "(escúchalo|escúchanos|escuchalo|disponible|también disponible|puedes escucharlo"
            "|encuéntralo) (en|ya en) (spotify|apple podcasts|ivoox|youtube|tu plataforma|todas las"
            " plataformas)",
        ),
        max_chars=200,
        hits=("Escucha nuestro podcast", "Disponible en Spotify y donde escuches tus programas"),
        misses=("Escucha el podcast de un tirón quien no teme al miedo.", "Disponible en farmacias desde mayo."),
    ),
    Rule(
        "es.promo.print_issue",
        "promo",
        at="start",
        phrases=(
            "(este|esta) (artículo|texto|reportaje|entrevista|nota|crónica) (fue publicado|fue"
            " publicada|se publicó|aparece|apareció|pertenece|forma parte|está incluido|se publica)"
            " ... (número|edición|revista|impresa|papel|suplemento|especial)",
            "(compra|comprá|consigue|conseguí|adquiere|pide|reserva) (el|la|tu|un|este|nuestro"
            "|nuestra|aquí el|aquí tu) (ejemplar|número de|revista|edición impresa|libro aquí|último"
            " número)",
            "[ya] (a la venta|disponible|de venta) en (quioscos|kioscos|kioskos|tu quiosco)",
        ),
        max_chars=220,
        hits=("Este reportaje pertenece al número 12 de la revista.", "Consigue tu ejemplar en nuestra tienda"),
        misses=("Esta nota forma parte de la escala menor.", "Compra el libro y se lo regala a su hija."),
    ),
    Rule(
        "es.promo.events",
        "promo",
        at="start",
        strength="likely",
        phrases=(
            "[¡](participa|participá|apúntate|inscríbete|reserva|reservá|acompáñanos|acompañanos|te"
            " esperamos) (en|a|tu|al) (nuestro|nuestra|nuestros|tu|próximo|sorteo|el próximo|plaza"
            "|entrada|evento|taller|encuentro)",
            "[¡](visita|visitá|conoce|descubre|descubrí) (nuestra|nuestro|nuestros|nuestras) (tienda"
            "|canal|club|cursos|agenda|sección|especial)",
            "[¡](mira|mirá|sigue|seguí|sintoniza|escucha) (en vivo|en directo|nuestra|nuestro) ",
        ),
        max_chars=200,
        hits=("Reserva tu plaza en nuestro taller", "Visita nuestra tienda"),
        misses=("Participa en el juicio como perito.", "Descubre un planeta desde su azotea."),
    ),
    # media
    Rule(
        "es.media.browser",
        "media",
        at="any",
        pattern=(
            r"\A(?:lo sentimos,? )?(?:tu|su) navegador no (?:soporta|admite|es compatible|permite|puede|acepta|tiene) "
            r"|\A(?:por favor,? )?(?:activa|habilita|active|habilite|activá|habilitá) (?:el )?javascript"
            r"|\A(?:necesitas|necesita|debes|debe|es necesario|tienes que) (?:activar|habilitar|tener"
            r" activado) (?:el )?javascript"
            r"|\Ajavascript (?:está )?(?:desactivado|deshabilitado)"
        ),
        needs=("navegador no ", "javascript"),
        max_chars=160,
        hits=("Tu navegador no soporta el elemento de audio.", "Activa JavaScript para ver los comentarios"),
        misses=('"Tu navegador no soporta vídeo." Así lo llamaban.', "Aprendió JavaScript en prisión."),
    ),
    Rule(
        "es.media.embed",
        "media",
        at="start",
        phrases=(
            "ver (esta|este|la|el) (publicación|post|tuit|tweet|vídeo|video|foto|reel) en (instagram"
            "|facebook|x|twitter|tiktok|youtube|threads|bluesky)",
            "(una publicación|un post) (compartida|compartido) (de|por)",
            "(este|el) (vídeo|video|contenido|directo|audio) no está disponible",
            "(audio|voz|resumen|transcripción) (generado|generada) (con|por|automáticamente|mediante)",
            "(cargando|reproduciendo) (vídeo|video|audio|el vídeo|el video|reproductor|ahora|contenido)",
        ),
        max_chars=150,
        hits=("Ver esta publicación en Instagram", "Una publicación compartida de Ana (@ana)", "Audio generado con IA"),
        misses=("Ver este vídeo en familia fue un error, dijo.", "El audio fue generado por un imitador."),
    ),
    Rule(
        "es.media.player",
        "media",
        phrases=(
            "(reproducir|pausar|silenciar|detener|escuchar|escucha|escuchá|oír|ver) [el|la|este"
            "|esta] (vídeo|video|audio|artículo|nota|noticia|reproducción|sonido|en vivo)",
            "(escuchar|escucha|oír) [el|la|este|esta] (artículo|nota|noticia|texto)",
            "(pantalla completa|velocidad de reproducción|siguiente vídeo|siguiente video|subtítulos"
            "|activar sonido|activar el sonido|activar audio|desactivar sonido|volumen|reproducir"
            "|pausar|silenciar|repetir|directo|en vivo ahora|tiempo restante|duración|saltar intro"
            "|próximo video)",
            "(duración|tiempo)[:] #",
        ),
        max_chars=50,
        hits=("Reproducir vídeo", "Escuchar nota", "Pantalla completa"),
        misses=("Escuchar la noticia le heló la sangre.", "Ver el vídeo duele."),
    ),
    Rule(
        "es.media.listen",
        "media",
        at="start",
        phrases=(
            "(escucha|escuchá|escuche) (este|esta|aquí este|aquí esta|la|el) (artículo|nota|noticia"
            "|columna) (en voz|con la voz|narrad*|leíd*|#)",
            "tu (dispositivo|navegador) ... (vídeo|video|audio|reproductor|reproducir)",
        ),
        max_chars=120,
        hits=("Escucha esta nota en voz de su autora", "Tu dispositivo no permite ver este vídeo"),
        misses=("Escucha el texto en silencio y llora.", "Su dispositivo de vídeo fue robado."),
    ),
    # more of the above, in looser wording
    Rule(
        "es.newsletter.register_to_receive",
        "newsletter",
        at="start",
        phrases=(
            f"[¡]{SIGN_UP} [gratis] (para recibir|y recibe|y recibirás|y te enviaremos)",
            (
                "[¡](súmate|sumate|únete|unite) a (las|los|más de|las más de|los más de) # (personas"
                "|lectores|lectoras|suscriptores|suscriptoras)"
            ),
            "(más|otras|otros) (newsletters|boletines) que te (pueden|podrían)",
        ),
        max_chars=220,
        hits=("Regístrese para recibir nuestras alertas", "Súmate a los 9.000 lectores que ya lo reciben"),
        misses=("Se registró para recibir la vacuna.", "Otros boletines, los de guerra, llegaban por radio."),
    ),
    Rule(
        "es.newsletter.we_send_you",
        "newsletter",
        at="any",
        strength="likely",
        phrases=(
            "(te|os) (mandamos|enviamos|enviaremos|mandaremos|escribimos) ",
            (
                "(mandamos|enviamos|mandaremos) ... (cada|todos los|todas las) (mañana|día|semana"
                "|domingo|lunes|martes|miércoles|jueves|viernes|sábado|domingos|mañanas|días|semanas"
                "|mes)"
            ),
            "(nada de|sin|ni) correo basura",
        ),
        max_chars=240,
        hits=("Te mandamos cinco historias cada sábado.", "Enviamos un resumen breve cada mañana."),
        misses=("Les mandaron un técnico.", "Enviaron un médico a cada pueblo."),
    ),
    Rule(
        "es.paywall.reduced_version",
        "paywall",
        at="start",
        phrases=(
            "(estás|está) leyendo una (versión|parte) (reducida|gratuita|limitada|de prueba|de este)",
            "tu sesión (está abierta|ha caducado|ha expirado|expiró)",
            "ver planes y (precios|tarifas)",
            "(has|ha) (leído|consultado) todos (tus|sus) artículos",
        ),
        max_chars=240,
        hits=("Estás leyendo una versión reducida.", "Tu sesión ha caducado, vuelve a entrar."),
        misses=("Está leyendo una parte del sumario, dijo.", "Su sesión ha terminado tarde."),
    ),
    Rule(
        "es.paywall.plan_name",
        "paywall",
        strength="likely",
        phrases=(
            "(plan|tarifa|pase|suscripción|oferta) (mensual|anual|básico|básica|digital|premium|trimestral|semanal)",
            "(ahora no|lo quiero|la quiero|elegir plan|elegir|continuar gratis|más tarde)",
            "[por] # € (el primer mes|al mes|al año)[,] ... # € al (mes|año)",
        ),
        max_chars=60,
        hits=("Plan anual", "Ahora no"),
        misses=("El plan anual de inspección falló.", "Ahora no hay tiempo."),
    ),
    Rule(
        "es.paywall.access_all",
        "paywall",
        at="start",
        strength="likely",
        phrases=(
            (
                "(accede|acceda|accedé|lee|disfruta) (a|de) (todos los|todo el|toda la|todas las)"
                " (contenidos|contenido|artículos|hemeroteca|noticias|ventajas|información)"
            ),
            (
                "(oferta|promoción|descuento) (de|especial|exclusivo|exclusiva|por tiempo limitado"
                "|limitada)...(€|euros|%|pesos|año|meses|mes)"
            ),
            "exclusivo para (socios|socias|suscriptores|abonados|miembros) ",
        ),
        max_chars=180,
        hits=("Accede a todos los contenidos por 1 €", "Exclusivo para socios de La Brújula"),
        misses=("Accedió a todos los archivos sin permiso.", "La oferta de empleo público crece."),
    ),
    Rule(
        "es.donation.thanks_to_members",
        "donation",
        at="start",
        phrases=(
            (
                "gracias a (las|los) # (personas|socios|socias|lectores|suscriptores) que (sostienen"
                "|apoyan|hacen posible|nos)"
            ),
            "nuestros (socios|lectores|suscriptores|abonados) (hacen posible|sostienen|nos permiten)",
            "tu (donación|donativo|aportación|cuota) (es|será|llega|desgrava) ",
            "[¿](nos|me) (invitas|invitás) [a] un (café|cafecito)",
            (
                "[¡](haz|hacé|haga) una (aportación|donación|contribución) (única|mensual|puntual"
                "|periódica|online|en línea)"
            ),
            (
                "(colabora|ayúdanos|apóyanos|dona|aporta) (por|con|vía|mediante) (bizum"
                "|transferencia|paypal|tarjeta|mercado pago)"
            ),
        ),
        max_chars=240,
        hits=("Haz una aportación mensual.", "Gracias a los 2.000 lectores que hacen posible esta revista."),
        misses=("Gracias a los 30 bomberos que llegaron, el fuego cesó.", "Tu cuota de pantalla baja, le dijo."),
    ),
    Rule(
        "es.donation.reached_the_end",
        "donation",
        at="start",
        strength="likely",
        phrases=(
            "si (has|ha) llegado hasta (aquí|el final|este punto)",
            "si estás leyendo (esto|este)",
            "(este|nuestro) (diario|periódico|medio) no (tiene|recibe|pertenece|depende|vive)",
            "necesitamos que (quien|quienes) (pueda|puedan)",
        ),
        max_chars=250,
        hits=("Si has llegado hasta aquí, te interesa.", "Este medio no tiene accionistas."),
        misses=("Si ha llegado tarde, espere fuera.", "Este diario íntimo se vendió en subasta."),
    ),
    Rule(
        "es.caption.view_of",
        "caption",
        at="start",
        strength="likely",
        phrases=(
            "vista (aérea|general|exterior|panorámica|parcial|nocturna) (de|del)",
            "captura (de|del) (vídeo|video|tuit|perfil)",
            "(gráfico|figura|mapa|cuadro|imagen) #(.|:)",
        ),
        max_chars=160,
        hits=("Vista aérea del puerto", "Gráfico 3. Paro por provincias"),
        misses=("Vista desde el cielo, la ciudad parece un tablero.", "La captura de los fugados tardó dos días."),
    ),
    Rule(
        "es.caption.moment",
        "caption",
        at="any",
        strength="hint",
        phrases=(
            ", a su (llegada|salida|paso|entrada) ",
            ", en un momento (de|del) ",
            ", (este|el) (lunes|martes|miércoles|jueves|viernes|sábado|domingo)( |.)",
        ),
        max_chars=170,
        hits=("La ministra, a su llegada al Congreso.", "El actor, en un momento de la función."),
        misses=("Llegó a su paso.", "En un momento del día duerme."),
    ),
    Rule(
        "es.credit.production",
        "credit",
        pattern=(
            r"(?:producción(?: audiovisual)?|realización|edición(?: de vídeo)?|montaje|guion|diseño"
            r"|infografía|maquetación"
            r"|locución|dibujos?|viñeta|cámara|sonido|gráficos|datos|textos? y fotos)\s?:\s?"
            rf"{NAME}(?:(?: de| del| la| y|,| /){{0,2}} {NAME}){{0,6}}"
        ),
        needs=(
            "producción",
            "realización",
            "edición",
            "montaje",
            "guion",
            "diseño",
            "infografía",
            "maquetación",
            "locución",
            "dibujo",
            "viñeta",
            "cámara",
            "sonido",
            "gráficos",
            "datos",
            "texto",
        ),
        max_chars=110,
        hits=("Diseño: Marta Gil", "Edición de vídeo: Tomás de la Vega"),
        misses=("Diseño: por qué todo se parece.", "Datos: la nueva moneda."),
    ),
    Rule(
        "es.credit.took_part",
        "credit",
        at="start",
        phrases=(
            (
                "en (esta información|este reportaje|este artículo|este texto|esta investigación)"
                " (han participado|ha participado|han colaborado|ha colaborado|participaron"
                "|colaboraron)"
            ),
            "(getty|getty images)/*",
        ),
        max_chars=200,
        hits=("En este reportaje han participado Ana Gil y Luis Paz.", "Getty Images/AFP"),
        misses=("En este artículo se han basado los jueces.", "Han participado en esta carrera 300 ciclistas."),
    ),
    Rule(
        "es.share.this_story_with",
        "share",
        at="start",
        phrases=(
            (
                "[¡](comparte|comparta|compartí) (esta|este) (historia|artículo|nota|noticia"
                "|contenido|entrada|texto|información) (en|con|por|si)"
            ),
            "[¡](agréganos|agreganos|añádenos|elígenos) (a|en|como) (tus|google|tu|fuente)",
            "(sigue|siga|seguí) toda la (información|actualidad) (de|en|sobre)",
            "(compartir|comparte) (en|por|con)(:| tus| tu)",
        ),
        max_chars=200,
        hits=("Comparte esta historia en tus redes", "Sigue toda la información de Economía en X"),
        misses=("Comparten esta historia dos familias.", "Siguió toda la información desde la cárcel."),
    ),
    Rule(
        "es.share.row_of_buttons",
        "share",
        pattern=(
            r"(?:(?:compartir|guardar|imprimir|enviar|comentar|escuchar|copiar enlace|me gusta|facebook|twitter|x|"
            r"whatsapp|telegram|linkedin|email|e-mail|correo|bluesky|messenger|pinterest|seguir)\b[\s|"
            r"/·•,]{1,4}){1,9}(?:compartir|guardar|imprimir|enviar|comentar|escuchar|copiar enlace|me gusta|"
            r"facebook|twitter|x|whatsapp|telegram|linkedin|email|e-mail|correo|bluesky|messenger|pinterest|"
            r"seguir|copiar)"
        ),
        needs=("compartir", "imprimir", "facebook", "twitter", "whatsapp", "linkedin", "telegram"),
        max_chars=140,
        hits=("Compartir | Guardar | Imprimir", "Facebook  Twitter  WhatsApp"),
        misses=("Facebook y Twitter callan.", "Compartir, guardar silencio"),
    ),
    Rule(
        "es.consent.using_this_site",
        "consent",
        at="start",
        phrases=(
            (
                "al (usar|utilizar|acceder a|visitar) (este|nuestro|esta|nuestra) (sitio|portal|web"
                "|página)...(acepta|aceptas|consiente|cookies)"
            ),
            "(rechazar|aceptar) todo y (continuar|seguir|cerrar)",
            "(has|tienes) (bloqueado|bloqueados|desactivado|desactivadas) (los|el|las) (contenidos|contenido|cookies)",
        ),
        max_chars=260,
        hits=("Al usar este sitio usted acepta las cookies.", "Aceptar todo y continuar"),
        misses=("Rechazar todo y a todos fue su lema.", "Al visitar esta página de la historia, tiembla."),
    ),
    Rule(
        "es.promo.own_things",
        "promo",
        at="start",
        phrases=(
            (
                "[¡](únete|inscríbete|apúntate|sumate|súmate) a (nuestro|nuestra|nuestros|nuestras)"
                " (taller|curso|evento|talleres|cursos|eventos|charla|charlas|webinar|club|sorteo)"
            ),
            "[¡](activa|activá|active) (las|nuestras) (notificaciones|alertas)",
            (
                "(mañana|este domingo|este sábado|este fin de semana), (con|gratis con) (el|tu|su)"
                " (periódico|diario|ejemplar)"
            ),
            "[¡](reservar|reserva|reservá) (plaza|tu plaza|tu entrada|entradas)",
            "plazas limitadas",
        ),
        max_chars=160,
        hits=("Activa las notificaciones", "Apúntate a nuestro curso de fotografía"),
        misses=("Activó las alertas el radar.", "Mañana, con el alba, zarpa."),
    ),
    Rule(
        "es.promo.listen_and_shop",
        "promo",
        at="start",
        strength="likely",
        phrases=(
            "[¡](escucha|escuchá|escuche) (el|este|nuestro) (podcast|pódcast|episodio)",
            "nuestra tienda",
            "este (texto|artículo|capítulo) es un (adelanto|extracto|fragmento) (de|del) ",
        ),
        max_chars=180,
        hits=("Escucha el pódcast en tu plataforma", "Este texto es un extracto del libro"),
        misses=("Escuchan el rumor del agua.", "Esta tienda es la última."),
    ),
    Rule(
        "es.author_bio.loose",
        "author_bio",
        at="start",
        strength="likely",
        phrases=(
            "(el autor|la autora) (es|ha sido|fue) ",
            "(los autores|las autoras) son ",
            (
                "(corresponsal|jefe|jefa|redactor|redactora|director|directora|columnista"
                "|subdirectora|subdirector) (en|de|de la sección|del área) "
            ),
            "nació en ... (vive|colabora|escribe|reside) ",
            "ver (todos sus|sus|todas sus) (artículos|textos|publicaciones|entradas|notas)",
            "colectivo de ",
        ),
        max_chars=260,
        hits=("El autor es economista.", "Corresponsal en Roma. Antes cubrió Economía."),
        misses=("Director y actriz no se hablan.", "Nació en la cárcel y murió libre."),
    ),
    Rule(
        "es.legal.link_row",
        "legal",
        pattern=(
            r"(?:(?:aviso legal|privacidad|cookies|publicidad|contacto|quiénes somos|política de privacidad|"
            r"política de cookies|condiciones(?: de uso)?|términos(?: y condiciones| de uso)?|accesibilidad|mapa "
            r"web|rss|suscripciones)\s?[|·•/,-]?\s?){2,9}"
        ),
        needs=("aviso legal", "privacidad", "cookies", "condiciones", "términos", "quiénes somos"),
        max_chars=200,
        hits=("Aviso legal | Privacidad | Cookies", "Quiénes somos · Contacto · Publicidad"),
        misses=("Cookies y privacidad no riman.", "Privacidad, el lujo del siglo"),
    ),
    Rule(
        "es.legal.loose",
        "legal",
        at="start",
        phrases=(
            "(queda|quedan) (reservado|reservados|reservada) ",
            "derechos de autor [©] #",
            "(los contenidos|el contenido|los textos|el texto|todo el contenido)...licencia creative commons",
            "(reservados|resguardados) todos los derechos",
        ),
        max_chars=240,
        hits=("Quedan reservados todos los derechos.", "Los contenidos de esta web tienen licencia Creative Commons"),
        misses=("Queda sin reservar el hotel.", "Los contenidos de la ley se negocian."),
    ),
    Rule(
        "es.comments.loose",
        "comments",
        at="start",
        phrases=(
            "(sé|sea) la primera persona en (comentar|opinar)",
            "(inicia|inicie|iniciá) sesión para (dejar|comentar|participar|escribir)",
            "los comentarios (de|en|para|a) (esta|este) (noticia|artículo|nota|entrada|publicación) (están|han sido)",
            "ver los # comentarios",
            "(te|los|os) leemos (abajo|aquí|en los comentarios|en comentarios)",
            "los (mensajes|comentarios) (ofensivos|con insultos|que contengan|que incumplan)",
        ),
        max_chars=200,
        hits=("Inicia sesión para participar", "Te leemos en los comentarios"),
        misses=("Los comentarios de esta novela son de su viuda.", "Los mensajes llegaban cifrados."),
    ),
    Rule(
        "es.affiliate.shop",
        "affiliate",
        at="start",
        strength="likely",
        phrases=(
            "ver (precio|oferta|el precio) (en|de) ",
            "comprar (por|en|ahora en) ",
            "enlaces patrocinados: ",
            "nuestro equipo (elige|selecciona|ha elegido|ha seleccionado|prueba) ",
            "algunas de las ofertas ",
            "los precios y la disponibilidad ",
        ),
        max_chars=180,
        hits=("Ver precio en la tienda", "Nuestro equipo elige cada producto."),
        misses=("Verá el precio en la factura.", "El equipo elige capitán el lunes."),
    ),
    Rule(
        "es.contact.loose",
        "contact",
        at="start",
        phrases=(
            "si (has visto|ves|viste|encuentras|encontrás) (un|algún|una) (error|errata)",
            "[¡](escribinos|escríbenos|contáctanos) y ",
            "¿(quieres|querés|quiere) (denunciar|contarnos|compartir tu|enviarnos)",
            "(envía|mandá|manda) tus (fotos y|vídeos|fotos) ",
        ),
        max_chars=180,
        hits=("Si ves un error, avísanos.", "Escribinos y contanos tu caso"),
        misses=("Si vieron un error, lo callaron.", "Envió sus fotos al concurso."),
    ),
    Rule(
        "es.advert.by_sponsor",
        "advert",
        at="start",
        phrases=(
            (
                "(contenido|espacio|sección|artículo|información) (ofrecido|patrocinado|ofrecida"
                "|patrocinada|elaborado por|presentado) (por|para) "
            ),
            "publicidad - ",
            "nuestros (patrocinadores|anunciantes) ",
        ),
        max_chars=90,
        hits=("Contenido patrocinado por Banca Sur", "Publicidad - Sigue más abajo"),
        misses=("El espacio ofrecido por la UE es menor.", "La publicidad - dijo - cansa."),
    ),
    Rule(
        "es.byline.place_and_date",
        "byline",
        strength="likely",
        pattern=rf"(?-i:\p{{Lu}})[\p{{L}} ]{{2,25}}\s?[|·/-]\s?{DATE}",
        needs=("|", "·", "/", "-"),
        max_chars=80,
        hits=("Sevilla | 12 sep 2023 - 08:00 CEST", "Lima · 3 de mayo de 2022"),
        misses=("Sevilla - Betis: 2-1", "Lima, la horrible"),
    ),
    Rule(
        "es.byline.text_and_pictures",
        "byline",
        pattern=rf"textos? (?:de|y fotos de|y fotografías de) {NAMES}(?: y fot(?:os|ografías) de {NAMES})?",
        needs=("texto",),
        max_chars=110,
        hits=("Texto de Raúl Cano y fotos de Ana Bravo", "Texto y fotos de Ana Bravo"),
        misses=("Texto de ley y realidad no coinciden.", "Textos de Lorca leídos en voz alta."),
    ),
    Rule(
        "es.media.listen_word",
        "media",
        strength="likely",
        phrases=(
            "(escuchar|escucha|oír|audio|vídeo|video|play|compartir vídeo)",
            "actualizado hace (un|una|dos|tres|cuatro|cinco) (minuto|minutos|hora|horas|día|días)",
        ),
        max_chars=40,
        hits=("Escuchar", "Vídeo"),
        misses=("Escuchar cansa.", "El audio murió."),
    ),
    # what stays
    Rule(
        "es.keep.correction",
        "correction",
        at="start",
        keep=True,
        max_chars=700,
        phrases=(
            "fe de (errores|erratas|errata|error)",
            "nota (del editor|de la editora|de la redacción|de redacción|del director|aclaratoria|de"
            " los editores|del autor|de la autora)[:]",
            "(corrección|rectificación|aclaración|actualización|errata|erratas|nota de corrección): ",
            "(una|en una) versión (anterior|previa|inicial) de (este|esta) ",
            "(este|esta) (artículo|texto|nota|noticia|información|reportaje|historia) (fue|ha sido"
            "|se ha|se) (actualizado|actualizada|corregido|corregida|modificado|modificada|editado"
            "|editada|actualizó|corrigió)",
        ),
        hits=("Fe de errores: el puente mide 90 metros.", "Nota del editor: este texto se actualizó el lunes."),
        misses=("La corrección llegó tarde.", "Una versión anterior de la leyenda habla de un pez."),
    ),
    Rule(
        "es.keep.disclaimer",
        "disclaimer",
        at="start",
        keep=True,
        max_chars=500,
        phrases=(
            "(este|esta|el|la) (artículo|contenido|texto|nota|información|presente artículo) ... no"
            " (constituye|sustituye|pretende|reemplaza|debe interpretarse|es una recomendación)",
            "(este artículo|este texto|esta columna|esta tribuna) (refleja|expresa|recoge"
            "|representa) ... (opinión|opiniones|punto de vista|opinión personal)",
            "(las opiniones|los puntos de vista|las ideas) (expresadas|expresados|vertidas"
            "|contenidas|aquí expresadas|recogidas) ",
            "(aviso|advertencia|descargo de responsabilidad|aviso de riesgo)(:) ",
        ),
        hits=(
            "Este artículo informativo no constituye consejo alguno.",
            "Las opiniones expresadas son responsabilidad de su autora.",
        ),
        misses=("El artículo no convence.", "Las opiniones sobre la obra difieren."),
    ),
    Rule(
        "es.keep.dateline",
        "dateline",
        at="start",
        keep=True,
        max_chars=900,
        pattern=(
            rf"(?-i:\p{{Lu}})[\p{{L}} ]{{2,25}}(?: \([^)]{{2,20}}\))?, \d{{1,2}} (?:de )?(?:{MONTHS})\.?(?: de"
            rf" \d{{4}})? ?(?:\((?:EFE|AFP|AP|Reuters|Europa Press|Xinhua|EP|ANSA|Notimex"
            rf"|Télam)[^)]{{0,20}}\))?\s?[.-]{{1,3}} "
        ),
        needs=("(efe", "(afp", "(ap", "(reuters", "(europa press", "(xinhua", "(ep", ".-", " - "),
        hits=(
            "Madrid, 3 mar (EFE).- El Gobierno aprobó el plan.",
            "Bogotá, 12 de mayo (Xinhua) - El río creció otra vez.",
        ),
        misses=("El 3 de marzo (EFE) dio la noticia.", "Madrid, 3 marzos después, es otra."),
    ),
)

PACK = Pack(
    code="es",
    rules=RULES,
    stopwords=words(
        "el los las una del al y que en por con para su sus se lo pero más como ha fue es este esta"
        " también muy según sin sobre cuando hay desde donde"
    ),
    abbreviations=words(
        "sr sra srta sres dr dra d dña da prof lic ing arq gral gob sto sta st av avda c ctra pl pza"
        " núm nº n no nro art arts cap pág págs p pp fig ed vol tel tfno ext aprox etc ej p.ej p.e"
        " ee.uu ee.uu.a ff.aa cc.oo rr.hh jj.oo a.m p.m a.c d.c s.a s.l s.r.l cía dpto depto ene feb"
        " mar abr jun jul ago sept set oct nov dic vs máx mín kg km ud uds vd vds excmo ilmo rvdo"
        " pdte univ j.j mons fr hno"
    ),
    reporting=words(
        "dijo dice dijeron afirmó afirma afirmaron señaló señala señalaron aseguró asegura"
        " aseguraron explicó explica explicaron añadió añade agregó agrega indicó indica sostuvo"
        " sostiene manifestó declaró declararon anunció anunciaron informó informaron según contó"
        " cuenta comentó subrayó destacó recordó recuerda admitió reconoció reconoce denunció"
        " advirtió advierte apuntó detalló precisó expresó reiteró insistió concluyó relató opinó"
        " argumentó pidió exigió criticó confirmó negó ironizó preguntó respondió escribió"
    ),
    address=words(
        "nosotros nosotras nos nuestro nuestra nuestros nuestras tú tu tus ti te contigo usted"
        " ustedes vos vosotros vosotras vuestro vuestra vuestros vuestras os suscríbete síguenos"
        " apóyanos ayúdanos escríbenos eres tienes puedes quieres recibe hazte"
    ),
    topics={
        "newsletter": words("newsletter newsletters boletín boletines substack suscriptores mailing correos"),
        "paywall": words(
            "suscripción suscripciones suscriptores suscriptor muro muros paywall abonados abono"
            " netflix streaming tarifa"
        ),
        "donation": words(
            "donación donaciones donativo donativos donante donantes donó donaron donar recaudación"
            " recaudar benéfica benéfico caridad ong fundación solidaridad colecta"
        ),
        "consent": words("cookie cookies rgpd consentimiento privacidad rastreo rastreadores aepd banners"),
        "share": words("facebook twitter whatsapp instagram telegram tiktok redes compartir compartidos viral"),
        "advert": words(
            "publicidad anuncio anuncios anunciante anunciantes publicitario publicitaria"
            " publicitarios patrocinador patrocinadores patrocinio campaña marketing"
        ),
        "credit": words(
            "fotógrafo fotógrafa fotógrafos fotografía fotografías foto fotos fotoperiodismo"
            " fotoperiodista imágenes agencia efe getty copyright"
        ),
        "affiliate": words("comisión comisiones afiliado afiliados afiliación amazon influencers influencer"),
        "comments": words("comentarios comentario comentaristas moderación moderadores troles foro foros"),
    },
)
