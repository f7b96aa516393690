/** Words by which languages but English, Chinese, Japanese and Korean speak of errors; `\b` knows no letters beyond ASCII. */

/** `Código de erro`, `Mã lỗi`, `Fehlerliste`: codes, or a list of them, that are said to be those of errors. */
export const FOREIGN_ERROR_CODES =
  /(?<!\p{L})(?:codes? d(?:.|e l.)erreurs?|(?:listes?|tableau|catalogue) d.erreurs|(?:cat[áa]logo|lista|tabela|tabla|elenco) d(?:e|egli) (?:los )?err|fehler(?:liste|katalog|tabelle)|(?:список|каталог|таблица|перечень) ошибок|(?:danh sách|bảng) (?:mã )?lỗi|daftar (?:kode )?(?:error|kesalahan)|c[óo]digos? d(?:e|o|os|el|e los) err|codic[ei] (?:di |d.|dell.)?error|fehler-?(?:codes?|nummern?|meldungen)|foutcodes?|foutmeldingen|felkod|fejlkode|kod[yów]* błęd|kody? błędu|код[а-я]* ошиб|код[аиів]* помил|mã (?:số )?lỗi|hata kod|kode (?:error|kesalahan|galat)|รหัสข้อผิดพลาด|chybov\p{L}+ kód|kód\p{L}* chyb|hibakód|cod(?:uri|urile|ul)? de eroare|virhekood|feilkod|κωδικ\p{L}+ σφ[αά]λμ|رم(?:ز|وز) (?:ال)?(?:خطأ|أخطاء)|קוד(?:י)? ה?שגיא|त्रुटि कोड)/iu;

/** Codes that tell an outcome: `Código de retorno`, `Rückgabewert`, `Mã trả về`. */
export const FOREIGN_OUTCOMES =
  /(?<!\p{L})(?:c[óo]digos? de (?:retorno|respuesta|resposta|estado|status|resultado|salida|saída)|codes? (?:de )?(?:retour|réponse|statut|sortie|résultat)|codic[ei] di (?:ritorno|risposta|stato|uscita)|(?:rückgabe|antwort|status|ergebnis)(?:codes?|werte?)|код[а-я]* (?:ответ|возврат|состояни|статус|результат|завершен)|mã (?:trả về|phản hồi|kết quả|trạng thái|thoát)|(?:durum|dönüş|yanıt|sonuç) kod|kode (?:respon|status|hasil)|kod[yów]* (?:odpowiedzi|stanu|wyjścia))/iu;

export const FOREIGN_ERRORS =
  /(?<!\p{L})(?:errores|erros?(?!\p{L})|erreurs?|errori|fehler|fout(?:en|melding|code)?(?!\p{L})|błęd|błąd|ошиб|помилк|lỗi(?!\p{L})|hata(?!\p{L})|hatala|kesalahan|galat(?!\p{L})|ข้อผิดพลาด|chyb[ay](?!\p{L})|hibák|eroare|virhe|σφάλμα|(?:ال)?(?:خطأ|أخطاء)|ה?שגיא|त्रुटि)/iu;

/** What went wrong, as descriptions say it. */
export const FOREIGN_FAILURE =
  /(?<!\p{L})(?:inv[áa]lid|duplicad|conflit|conflict|ausente|no (?:existe|es|está|se|v[áa]lid|encontrad|disponible|autorizad)|falt[aó]|fall[oóae]|falha|incorret|desconocid|desconhecid|expirad|expir[ée]|denegad|negad|caducad|não|échec|échou|introuvable|inconnu|refus|non (?:autoris|valid|trouv|è|ha|può|trovat|pris)|scadut|sconosciut|impossibile|mancant|ungültig|fehl|nicht|kein|abgelaufen|verweigert|unbekannt|niet(?!\p{L})|geen(?!\p{L})|ongeldig|onbekend|verlopen|mislukt|geweigerd|nie |brak(?!\p{L})|nieprawidłow|odmow|wygas|przekrocz|ошиб|невер|недейств|недопуст|недоступ|некоррект|неправил|не |нет |отсутств|истек|истёк|запрещ|неизвест|превыш|сбой|отказ|không|lỗi|thất bại|hết hạn|hết thời gian|vượt quá|thiếu|từ chối|chưa|trùng|bị |sai |quá (?:lớn|dài|nhiều|hạn)|đã (?:tồn tại|có)|geçersiz|bulunama|başarısız|hata(?:lı|sı)?(?!\p{L})|yetkisiz|eksik|aşıl|reddedil|zaman aşımı|değil|yok(?!\p{L})|edileme|desteklenm|onaylanma|tidak|gagal|salah(?!\p{L})|kesalahan|kedaluwarsa|kadaluarsa|melebihi|ditolak|belum|habis)/iu;
