/** Words by which headings, headers and texts speak of errors, of codes for them and of codes for something else. */

import { type Word, words } from './word.ts';

export const ERROR_WORDS: readonly Word[] = [
  ...words('error', 'en', [
    ['errs?', 'err: no route', 'ferry'],
    ['errors?', 'Errors of the SDK', 'terror'],
    ['warnings?', 'Warnings', 'warn'],
    ['exceptions?', 'Exceptions', 'exceptional'],
    ['faults?', 'Fault table', 'defaults'],
    ['failures?', 'Failure modes', 'failover'],
  ]),
  ...words('error', 'zh', [
    ['错误', '错误一览', '失误'],
    ['异常', '异常处理', '不同寻常'],
    ['报错', '报错说明', '报告'],
    ['故障', '故障代码', '保障'],
    ['失败', '登录失败', '失去'],
    ['警告', '警告列表', '报告'],
  ]),
  ...words('error', 'ja', [['エラー', 'エラー一覧', 'ミラー']]),
  ...words('error', 'ko', [
    ['오류', '오류 목록', '종류'],
    ['에러', '에러 목록', '에어'],
  ]),
  ...words('error', 'es', [['errores', 'Lista de errores', 'errar']]),
  ...words('error', 'pt', [['erros?', 'Códigos de erro', 'Errol']]),
  ...words('error', 'fr', [['erreurs?', "Liste d'erreurs", 'terreur']]),
  ...words('error', 'it', [['error[ei]', 'Elenco degli errori', 'orrori']]),
  ...words('error', 'de', [['fehler…', 'Fehlerliste', 'Feld']]),
  ...words('error', 'nl', [['fout(en|melding|code)?', 'Foutmelding', 'foutloos']]),
  ...words('error', 'pl', [
    ['błęd…', 'Kody błędów', 'obłędny'],
    ['błąd…', 'Błąd serwera', 'sąd'],
  ]),
  ...words('error', 'ru', [['ошиб…', 'Коды ошибок', 'ушиб']]),
  ...words('error', 'uk', [['помилк…', 'Помилка мережі', 'помилування']]),
  ...words('error', 'vi', [['lỗi', 'Mã lỗi', 'lõi']]),
  ...words('error', 'tr', [
    ['hata', 'Hata listesi', 'hatay'],
    ['hatala…', 'Hatalar', 'ihata'],
  ]),
  ...words('error', 'id', [
    ['kesalahan…', 'Daftar kesalahan', 'salah'],
    ['galat', 'Kode galat', 'galaksi'],
  ]),
  ...words('error', 'th', [['ข้อผิดพลาด', 'รายการข้อผิดพลาด', 'ข้อความ']]),
  ...words('error', 'cs', [['chyb[ay]', 'Chyby', 'chybělo']]),
  ...words('error', 'hu', [
    ['hib(a|ák)', 'Hibák listája', 'hibátlan'],
    ['hib(akód|aüzenet)…', 'Hibaüzenetek', 'hibátlan'],
  ]),
  ...words('error', 'ro', [['ero(are|ri)…', 'Eroare de rețea', 'erou']]),
  ...words('error', 'sv', [
    ['fel', 'Fel', 'felfri'],
    ['felmeddelande…', 'Felmeddelanden', 'meddelande'],
  ]),
  ...words('error', 'da', [
    ['fejl', 'Fejl', 'fejlfri'],
    ['fejlmeddelelse…', 'Fejlmeddelelser', 'meddelelser'],
  ]),
  ...words('error', 'nb', [
    ['feil', 'Feil', 'feilfri'],
    ['feilmelding…', 'Feilmeldinger', 'meldinger'],
  ]),
  ...words('error', 'fi', [['virhe…', 'Virheet', 'vire']]),
  ...words('error', 'el', [['σφάλμα…', 'Σφάλμα δικτύου', 'σφαίρα']]),
  ...words('error', 'ar', [['(ال)?(خطأ|أخطاء)…', 'خطأ في الشبكة', 'خط']]),
  ...words('error', 'he', [['ה?שגיא…', 'שגיאה', 'שגרה']]),
  ...words('error', 'hi', [['त्रुटि…', 'त्रुटि', 'त्रिज्या']]),

  // What can be faulty, and what may be listed of it: `Error and warning codes`, `Fault ids`.
  ...words('faulty-thing', 'en', [
    ['errs?', 'err', 'erred'],
    ['errors?', 'errors', 'erroneous'],
    ['warn(ing)?s?', 'Warn code', 'warned'],
    ['exceptions?', 'exception', 'except'],
    ['faults?', 'fault', 'default'],
    ['failures?', 'failures', 'fail'],
  ]),
  ...words('thing-listed', 'en', [
    ['codes?', 'codes', 'codec'],
    ['numbers?', 'number', 'numbered'],
    ['nos?', 'no', 'note'],
    ['ids?', 'ids', 'idle'],
    ['identifiers?', 'identifiers', 'identify'],
    ['names?', 'names', 'named'],
    ['types?', 'types', 'typed'],
    ['enums?', 'enum', 'enumerate'],
    ['constants?', 'constants', 'constantly'],
    ['lists?', 'list', 'listen'],
    ['reference', 'reference', 'referenced'],
    ['catalog(ue)?s?', 'catalogue', 'cataloguing'],
    ['messages?', 'messages', 'messaging'],
  ]),
  ...words('error-codes', 'en', [
    ['errno', 'errno', 'err, no'],
    ['err(or)? codes?', 'ErrorCodes', 'error decoder'],
    [
      '(alarm|diagnostic|trouble|abort|decline|reject(ion)?( reason)?) (codes?|ids?|numbers?)',
      'Alarm codes',
      'Zip codes',
    ],
    ['sqlstates?', 'SQLSTATE', 'SQL statement'],
  ]),
  ...words('error-codes', 'zh', [
    ['错误码', '错误码列表', '错误'],
    ['错误代码', '常见错误代码', '代码'],
    ['错误编码', '错误编码', '编码'],
    ['错误代号', '错误代号', '代号'],
    ['错误号', '错误号', '错误'],
    ['错误列表', '错误列表', '列表'],
    ['错误一览', '错误一览', '一览'],
    ['异常码', '异常码', '异常'],
    ['报错码', '报错码', '报错'],
    ['警告码', '警告码', '警告'],
    ['错误信息码', '错误信息码', '错误信息'],
  ]),
  ...words('error-codes', 'ja', [['エラー(コード|一覧)', 'エラーコード', 'エラー処理']]),
  ...words('error-codes', 'ko', [['(오류|에러) ?(코드|목록)', '오류 코드', '오류 처리']]),
  ...words('error-codes', 'fr', [
    ['codes? d(.|e l.)erreurs?', "Codes d'erreur", 'Codes de route'],
    ['(listes?|tableau|catalogue) d.erreurs…', "Liste d'erreurs", 'Liste de gares'],
  ]),
  ...words('error-codes', 'es', [
    ['(cat[áa]logo|lista|tabela|tabla|elenco) d(e|egli) (los )?err…', 'Tabla de errores', 'Tabla de estados'],
    ['c[óo]digos? d(e|o|os|el|e los) err…', 'Códigos de error', 'Códigos de país'],
  ]),
  ...words('error-codes', 'it', [['codic[ei] (di |d.|dell.)?error…', 'Codici di errore', 'Codici postali']]),
  ...words('error-codes', 'de', [
    ['fehler(liste|katalog|tabelle)…', 'Fehlerliste', 'Fehlerhaft'],
    ['fehler-?(codes?|nummern?|meldungen)…', 'Fehlercodes', 'Fehlersuche'],
  ]),
  ...words('error-codes', 'nl', [['fout(codes?|meldingen)…', 'Foutcodes', 'Foutloos']]),
  ...words('error-codes', 'ru', [
    ['(список|каталог|таблица|перечень) ошибок…', 'Список ошибок', 'Список стран'],
    ['код[а-я]* ошиб…', 'Коды ошибок', 'Коды стран'],
  ]),
  ...words('error-codes', 'uk', [['код[аиів]* помил…', 'Коди помилок', 'Коди країн']]),
  ...words('error-codes', 'vi', [
    ['(danh sách|bảng) (mã )?lỗi…', 'Bảng mã lỗi', 'Bảng giá'],
    ['mã (số )?lỗi…', 'Mã lỗi', 'Mã vùng'],
  ]),
  ...words('error-codes', 'id', [
    ['daftar (kode )?(error|kesalahan)…', 'Daftar kesalahan', 'Daftar harga'],
    ['kode (error|kesalahan|galat)…', 'Kode kesalahan', 'Kode pos'],
  ]),
  ...words('error-codes', 'sv', [['felkod…', 'Felkoder', 'Felfri']]),
  ...words('error-codes', 'da', [['fejlkode…', 'Fejlkoder', 'Fejlfri']]),
  ...words('error-codes', 'nb', [['feilkod…', 'Feilkoder', 'Feilfri']]),
  ...words('error-codes', 'pl', [
    ['kod[yów]* błęd…', 'Kody błędów', 'Kody pocztowe'],
    ['kody? błędu…', 'Kod błędu', 'Kod kreskowy'],
  ]),
  ...words('error-codes', 'tr', [['hata kod…', 'Hata kodları', 'Alan kodu']]),
  ...words('error-codes', 'th', [['รหัสข้อผิดพลาด', 'รหัสข้อผิดพลาด', 'รหัสไปรษณีย์']]),
  ...words('error-codes', 'cs', [
    ['chybov[a-zýéá]+ kód…', 'Chybový kód', 'Čárový kód'],
    ['kód[yůu]* chyb…', 'Kódy chyb', 'Kódy zemí'],
  ]),
  ...words('error-codes', 'hu', [['hibakód…', 'Hibakódok', 'Vonalkód']]),
  ...words('error-codes', 'ro', [['cod(uri|urile|ul)? de eroare…', 'Coduri de eroare', 'Coduri de bare']]),
  ...words('error-codes', 'fi', [['virhekood…', 'Virhekoodit', 'Viivakoodi']]),
  ...words('error-codes', 'el', [['κωδικ[α-ωοίό]+ σφ[αά]λμ…', 'Κωδικοί σφάλματος', 'Κωδικοί χωρών']]),
  ...words('error-codes', 'ar', [['رم(ز|وز) (ال)?(خطأ|أخطاء)…', 'رموز الأخطاء', 'رموز البلدان']]),
  ...words('error-codes', 'he', [['קוד(י)? ה?שגיא…', 'קודי שגיאה', 'קודי מדינה']]),
  ...words('error-codes', 'hi', [['त्रुटि कोड…', 'त्रुटि कोड', 'देश कोड']]),

  // Codes that tell an outcome, of which some are failures.
  ...words('outcome', 'en', [
    ['status', 'status', 'statistics'],
    ['return', 'return', 'returned'],
    ['result', 'result', 'resulting'],
    ['response', 'response', 'responsive'],
    ['reason', 'reason', 'reasonable'],
    ['close', 'close', 'closest'],
    ['exit', 'exit', 'exited'],
    ['disconnect[a-z]*', 'disconnection', 'connect'],
    ['rejection', 'rejection', 'object'],
    ['hangup', 'hangup', 'hanger'],
    ['release', 'release', 'released'],
    ['completion', 'completion', 'complete'],
    ['cause', 'cause', 'caused'],
  ]),
  ...words('code-or-value', 'en', [
    ['(event )?codes?', 'event codes', 'codec'],
    ['values?', 'values', 'valued'],
  ]),
  ...words('outcome-codes', 'zh', [
    ['(返回|原因)值', '返回值', '返回'],
    ['回传[码值]', '回传码', '回传'],
    ['(返回|状态|响应|回应|结果|原因|退出|关闭)(码|代码)', '状态码', '国家代码'],
  ]),
  ...words('outcome-codes', 'ja', [
    ['(ステータス|レスポンス|リターン|結果|応答|終了|理由|切断)コード', 'ステータスコード', 'バーコード'],
    ['戻り値', '戻り値', '初期値'],
  ]),
  ...words('outcome-codes', 'ko', [['(상태|결과|응답|반환|종료|사유|원인) ?코드', '상태 코드', '국가 코드']]),
  ...words('outcome-codes', 'es', [
    [
      'c[óo]digos? d[eao]s? (retorno|respuesta|resposta|ocorr[êe]ncia|estado|status|resultado|salida|saída)…',
      'Códigos de respuesta',
      'Códigos de barras',
    ],
  ]),
  ...words('outcome-codes', 'fr', [
    ['codes? (de )?(retour|réponse|statut|sortie|résultat)…', 'Code de retour', 'Code de la route'],
  ]),
  ...words('outcome-codes', 'it', [
    ['codic[ei] di (ritorno|risposta|stato|uscita)…', 'Codici di ritorno', 'Codici di avviamento'],
  ]),
  ...words('outcome-codes', 'de', [
    ['(rückgabe|antwort|status|ergebnis)(codes?|werte?)…', 'Rückgabewerte', 'Zielwerte'],
  ]),
  ...words('outcome-codes', 'ru', [
    ['код[а-я]* (ответ|возврат|состояни|статус|результат|завершен)…', 'Коды ответа', 'Коды стран'],
  ]),
  ...words('outcome-codes', 'vi', [['mã (trả về|phản hồi|kết quả|trạng thái|thoát)…', 'Mã trả về', 'Mã vùng']]),
  ...words('outcome-codes', 'tr', [['(durum|dönüş|yanıt|sonuç) kod…', 'Durum kodları', 'Alan kodu']]),
  ...words('outcome-codes', 'id', [['kode (respon|status|hasil)…', 'Kode respon', 'Kode pos']]),
  ...words('outcome-codes', 'pl', [['kod[yów]* (odpowiedzi|stanu|wyjścia)…', 'Kody odpowiedzi', 'Kody pocztowe']]),

  // What pages call their entries that others call errors.
  ...words('fault-term', 'en', [
    ['alarms?', 'Alarm list', 'alarming'],
    ['diagnostics?', 'Diagnostics', 'diagnosed'],
    ['(trouble|fault|abort|alarm|message|diagnostic) (codes?|ids?|numbers?)', 'Message IDs', 'Zip codes'],
    ['reject(ion)? (reasons?|codes?)', 'Reject reasons', 'Reject the offer'],
    ['hang ?up causes?', 'Hangup causes', 'Hang up'],
    ['(exit|result|response|return) (status(es)?|codes?|values?)', 'Exit status', 'Exit door'],
    ['(known|common) (issues|problems)', 'Known problems', 'Known users'],
  ]),
  ...words('fault-term', 'zh', [
    ['告警', '告警列表', '告诉'],
    ['报警', '报警代码', '报告'],
    ['诊断', '诊断信息', '判断'],
    ['故障', '故障代码', '保障'],
  ]),
  ...words('fault-term', 'ja', [['(アラーム|警報)', 'アラーム一覧', '情報']]),
  ...words('fault-term', 'de', [['störung…', 'Störungen', 'Zerstörung']]),
  ...words('fault-term', 'es', [['alarmas?', 'Alarmas', 'alarmar']]),
  ...words('fault-term', 'fr', [['(alarmes?|pannes?)', 'Alarmes', 'alarmant']]),
  ...words('fault-term', 'ru', [['(авари|неисправност)…', 'Аварии', 'вариант']]),

  // Numbers with names that are no outcomes: keys, ports, kinds of messages.
  ...words('other-codes', 'en', [
    [
      '(event|message|state|country|language|locale|region|currency|area|zip|postal|key(board)?|scan|colou?r|source|qr|character|ascii|encryption|encoding|compression|permission|op|protocol|port|signal|button|frame|packet|segment|chunk|record|datagram) (types?|codes?)',
      'Country codes',
      'Error codes',
    ],
    [
      '(products?|items?|models?|orders?|promo(tion)?s?|coupons?|vouchers?|discounts?|gifts?|tax|airports?|stations?|banks?|branch|activation|licen[cs]e|invit(e|ation)|parts?|units?|materials?|functions?|commands?) codes?',
      'Product codes',
      'Production error codes',
    ],
    ['opcodes?', 'Opcodes', 'Top codes'],
    ['(feature flags?|registers)$', 'Feature flags', 'Flagged'],
    [
      '(ports?|permissions|signals|protocols|time zones?|currencies|countries|languages|regions|dates?|holidays)$',
      'Supported currencies',
      'The currencies differ',
    ],
  ]),
  ...words('other-codes', 'zh', [
    ['键码', '键码表', '错误码'],
    ['按键', '按键', '关键'],
    ['端口', '端口', '接口'],
    ['事件类型', '事件类型', '错误类型'],
    ['消息类型', '消息类型', '消息'],
    ['国家代码', '国家代码', '错误代码'],
    ['货币', '货币', '货物'],
    ['时区', '时区', '地区'],
  ]),

  // How codes are made up, which is no list of them.
  ...words('code-format', 'en', [
    [
      'codes? (format|structure|scheme|syntax|anatomy|composition|categor(y|ies)|conventions?|ranges?)',
      'Error code format',
      'Format errors',
    ],
    ['(format|structure|anatomy|meaning) of (the |an? )?(error )?codes?', 'Structure of the error code', 'Structure'],
  ]),
  ...words('code-format', 'zh', [['码(格式|规则|规范|结构|组成|分段|段)', '错误码格式', '格式错误']]),
  ...words('code-format', 'ja', [['コードの?(形式|構成|体系)', 'コード体系', '形式エラー']]),
  ...words('code-format', 'ko', [['코드 ?(형식|체계|구조)', '오류 코드 체계', '형식 오류']]),

  // What something is in, of which some may be failures.
  ...words('states', 'en', [
    ['states?$', 'Connection state', 'State of the art'],
    [
      '(order|task|job|device|delivery|shipment|licen[cs]e|account|subscription) status(es)?$',
      'Order status',
      'Error status',
    ],
  ]),
  ...words('states', 'zh', [['状态$', '连接状态', '状态码']]),
  ...words('states', 'ja', [['状態$', '接続状態', '状態コード']]),
  ...words('states', 'ko', [['상태$', '연결 상태', '상태 코드']]),
  ...words('states', 'ru', [['состояни[ея]$', 'Состояние', 'состоянием']]),
  ...words('states', 'es', [['estados?$', 'Estados', 'Estados Unidos']]),
  ...words('states', 'de', [['zust[aä]nde?$', 'Zustände', 'zuständig']]),

  // Words of the names that enums, classes and constants have.
  ...words('error-in-name', 'en', [
    ['err…', 'errno', 'carrier'],
    ['[a-z]*errors?…', 'ioerror', 'mirror'],
    ['fail…', 'failure', 'unfailing'],
    ['[a-z]*exceptions?…', 'ioexception', 'accept'],
    ['warn(ing)?s?', 'warning', 'warned'],
    ['faults?', 'fault', 'default'],
  ]),
  ...words('outcome-in-name', 'en', [
    ['codes?', 'code', 'codec'],
    ['ecodes?', 'ecode', 'decode'],
    ['status', 'status', 'statusbar'],
    ['result', 'result', 'resulting'],
    ['reason', 'reason', 'season'],
  ]),
  ...words('deprecation-in-name', 'en', [
    ['deprecat(e|ed|ion)', 'deprecated', 'depreciated'],
    ['obsolete', 'obsolete', 'absolute'],
    ['discontinued', 'discontinued', 'continued'],
    ['retired', 'retired', 'retried'],
    ['sunset', 'sunset', 'subset'],
  ]),
  ...words('success-in-name', 'en', [
    ['ok(ay)?', 'ok', 'token'],
    ['succ(ess(ful)?)?', 'success', 'successor'],
    ['succeeded', 'succeeded', 'proceeded'],
    ['none', 'none', 'nonempty'],
  ]),

  // Words that make a column of numbers a code even where nothing else speaks of errors.
  ...words('code-header', 'en', [
    ['(?!(de|en|bar|vo|co|post|zip|qr)codes?)[a-z]*codes?', 'subcode', 'barcode'],
    ['errno', 'errno', 'error'],
    ['dtcs?', 'DTC', 'dtmf'],
    ['sqlstate', 'SQLSTATE', 'state'],
  ]),
  ...words('code-header', 'zh', [
    ['错误', '错误', '失误'],
    ['码', '返回码', '消息'],
    ['代号', '代号', '符号'],
  ]),
  ...words('code-header', 'ja', [['コード', 'コード', 'カード']]),
  ...words('code-header', 'ko', [['코드', '코드', '모드']]),
  ...words('code-header', 'ru', [['[а-я]*код…', 'Код', 'коробка']]),
  ...words('code-header', 'es', [['c[óo]digo…', 'Código', 'codificar']]),
  ...words('code-header', 'it', [['codic[ei]…', 'Codice', 'codifica']]),
  ...words('code-header', 'de', [['fehlernummer…', 'Fehlernummer', 'Nummer']]),
  ...words('code-header', 'el', [['κωδικ…', 'Κωδικός', 'κώδωνας']]),
  ...words('code-header', 'ar', [['(ال)?رم(ز|وز)…', 'رمز', 'رمل']]),
  ...words('code-header', 'he', [['ה?קוד…', 'קוד', 'קול']]),
  ...words('code-header', 'hi', [['कोड…', 'कोड', 'कोण']]),
  ...words('code-header', 'th', [['รหัส', 'รหัส', 'ชื่อ']]),
  ...words('code-header', 'pl', [['k[oó]d(u|y|ów|ları)?', 'Kody', 'kodeks']]),
  ...words('code-header', 'id', [['kode', 'Kode', 'kodeks']]),
  ...words('code-header', 'fi', [['koodi', 'Koodi', 'koodaus']]),
  ...words('code-header', 'vi', [['mã', 'Mã', 'mãi']]),

  // A number beside an error that doesn't say which it is: what it is answered with, or what a program ends with.
  ...words('status-header', 'en', [
    ['https?', 'HTTP', 'httpd'],
    ['status(es)?', 'Status', 'statuary'],
    ['exit', 'Exit code', 'exited'],
  ]),
  ...words('status-header', 'zh', [
    ['状态', '状态码', '状况'],
    ['响应码', '响应码', '响应'],
    ['退出码', '退出码', '退出'],
  ]),
  ...words('status-header', 'ja', [['ステータス', 'ステータス', 'コード']]),
  ...words('status-header', 'ko', [['상태', '상태 코드', '상품']]),
  ...words('status-header', 'ru', [['статус…', 'Статус', 'статуя']]),
  ...words('status-header', 'es', [['estado', 'Estado', 'estadio']]),
  ...words('status-header', 'fr', [['statut', 'Statut', 'statue']]),
  ...words('status-header', 'vi', [['trạng thái', 'Trạng thái', 'trạng từ']]),
  ...words('status-header', 'tr', [['durum', 'Durum', 'durumu']]),
  ...words('exit-header', 'en', [['exit', 'Exit code', 'existing']]),
  ...words('exit-header', 'zh', [['退出', '退出码', '推出']]),
];
