/**
 * Words that texts about errors are full of, per language of the Latin script. Most languages share some of them, so
 * no single word tells a language: several that the others don't have do. Words of one letter are left out.
 */

const LISTS: Readonly<Record<string, string>> = {
  en: `the is are was were been be being of to an or and not in on at as for from by with without this that these
    those it its you your we our they has have had does did cannot can could will would should must may might when
    while if then than please already create created entry completed after because before during until too no yes all
    any each more most only such there which who whose what where how into out over under up down about between both
    either other same use used using try again make made get set failed failure fails fail failing invalid illegal
    unknown missing expired exceeded exceeds denied forbidden rejected unsupported unavailable unexpected unauthorized
    incorrect wrong empty occurred allowed permitted required specified provided found exist exists contains contain
    reached returned request response network user users password group groups member members message messages file
    files room channel connection address name names number codes permission permissions key size length value
    parameters method device service data type time limit successful successfully internal general different access
    call initialized initialize joined joining left removed disconnected connected closed open opened cancelled
    canceled busy disabled enabled blocked banned muted kicked sent receive received send sending upload download
    resource check called calls caller doesn isn aren wasn don won hasn haven many much less few lower higher
    insufficient mismatch duplicate requests requires support technical contact retry provide choose wait maximum
    minimum full enough still below above never always delete add remove update read write start stop run parse trade
    amount balance seller version query slot keys constraint input output disk memory storage credit phone browser`,
  de: `in an am im es name der die das ist sind war nicht und oder ein eine einer eines einem einen zu zum zur wurde
    wurden werden wird mit für auf aus bei beim den dem des kein keine keinen von vom nach noch nur schon sich sie ihr
    ihre durch über unter bitte kann konnte können muss darf wenn während bereits ungültig ungültige ungültiger
    ungültiges fehler fehlgeschlagen unbekannt unbekannter unbekannte abgelaufen gefunden datei benutzer benutzername
    passwort kennwort anfrage verbindung netzwerk zugriff verweigert überschritten zeitüberschreitung nachricht gruppe
    mitglied berechtigung erforderlich vorhanden gesperrt`,
  fr: `on or message type code permission service limite impossible le la les un une des du de au aux et ou est sont
    été était être pas ne non que qui quoi dans sur sous par pour avec sans ce cette ces cet votre vos notre nos leur
    il elle ils elles son sa ses déjà aucun aucune lors lorsque si plus trop peut doit erreur échec échoué échouée
    invalide introuvable inconnu inconnue expiré expirée refusé refusée utilisateur mot passe fichier requête réseau
    serveur connexion délai dépassé dépassée accès groupe membre clé jeton manquant manquante disponible existe
    veuillez paramètre`,
  es: `el la los las un una unos unas de del al es son fue ha han ser está están no se su sus con sin por para que
    como en este esta estos ese esa ya muy más ningún ninguna cuando si pero porque debe puede inténtelo intente
    errores inválido inválida válido válida usuario usuarios contraseña archivo solicitud red servidor conexión tiempo
    agotado excedido encontrado encontrada existe falta desconocido desconocida denegado acceso permiso grupo miembro
    mensaje clave expirado caducado fallo falló parámetro límite recurso sesión cuenta código`,
  pt: `os as um uma uns umas de do da dos das no na nos nas ao aos em com sem por para que como este esta esse essa
    isto não foi foram são está estão ser ter tem já muito mais nenhum nenhuma quando se mas porque deve pode você seu
    sua tente erro erros inválido inválida válido válida usuário usuários utilizador senha arquivo ficheiro
    solicitação requisição rede servidor conexão ligação tempo esgotado excedido encontrado encontrada existe falta
    desconhecido desconhecida negado acesso permissão grupo membro mensagem chave expirado expirou falha falhou
    parâmetro limite recurso sessão conta código`,
  it: `in per file account il lo la gli le un uno una di del dello della dei degli delle al allo alla ai nel nella nei
    con senza tra su sul sulla che chi non è sono era stato stata stati essere ha hanno questo questa questi già
    nessun nessuna quando se ma perché deve può errore errori invalido invalida valido valida utente utenti password
    rete richiesta connessione tempo scaduto scaduta superato trovato trovata esiste manca mancante sconosciuto
    sconosciuta negato accesso permesso gruppo membro messaggio chiave fallito fallita riuscito impossibile parametro
    limite risorsa sessione codice`,
  nl: `de het een en of is was in op om van voor met zijn niet geen naar bij door over onder deze dit dat als wordt
    worden werd kan kon moet mag heeft hebben uw ongeldig ongeldige fout mislukt onbekend onbekende verlopen gevonden
    gebruiker gebruik wachtwoord bestand verzoek netwerk verbinding toegang geweigerd overschreden bericht groep lid`,
  sv: `och att det den en ett är var inte som på av för med till från har kan ska om under over efter redan ingen
    inget fel ogiltig ogiltigt okänd okänt misslyckades hittades användare användaren lösenord fil begäran nätverk
    anslutning saknas`,
  da: `og at det den en et er var ikke som på af for med til fra har kan skal om under over efter allerede ingen fejl
    ugyldig ugyldigt ukendt mislykkedes fundet bruger brugeren adgangskode fil anmodning netværk forbindelse mangler
    findes`,
  nb: `og at det den en et er var ikke som på av for med til fra har kan skal om under over etter allerede ingen feil
    ugyldig ukjent mislyktes funnet bruker brukeren passord fil forespørsel nettverk tilkobling mangler finnes`,
};

/** The languages that each word is common in. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = invert(LISTS);

function invert(lists: Readonly<Record<string, string>>): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists))
    for (const word of new Set(list.split(/\s+/))) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

/** The languages of the Latin script that a word, in lower case, is common in; none where it is known in no list. */
export function languagesOfWord(word: string): readonly string[] {
  return LANGUAGES_OF.get(word) ?? NONE;
}

const NONE: readonly string[] = [];

/** Words of computing that every language has taken from English. */
const BORROWED = new Set(
  `token server system parameter text code account status error login logout app online offline timeout web
  internet client host proxy cache cookie session link bug reset update email chat streaming audio video`.split(/\s+/),
);

/** Endings and beginnings that words of other languages hardly have. */
const ENGLISH_SHAPE = /(?:[^aeiou]ed|[^aeiou]ing|ly|ness|less|ful|ght|[aeiou]ck|ship)$|^(?:wh|kn)[aeiou]/;
const FEWEST_LETTERS = 5;

/** Whether a word is one that computing has everywhere. */
export function isBorrowed(word: string): boolean {
  return BORROWED.has(word);
}

/** Whether a word is spelt as only English words are. */
export function isSpeltEnglish(word: string): boolean {
  return word.length >= FEWEST_LETTERS && ENGLISH_SHAPE.test(word);
}
