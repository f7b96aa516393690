import type { Vocabulary } from './vocabulary.ts';

/** Words that start with one of these; `\b` knows no letters beyond ASCII. */
function startingWith(...words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu');
}

/** Looked for before the English words, because `Código de error` holds one of those. */
export const FOREIGN_HEADERS: readonly Vocabulary[] = [
  {
    meaning: 'code',
    words: startingWith(
      'c[óo]digos?|codic[ei]|fehler-?(?:code|nummer)|codes? d(?:.|e l.)erreur|foutcode|код(?:ы|а)?(?!\\p{L})',
      'kod(?:u|y|ów|ları)?(?!\\p{L})|kode(?!\\p{L})|mã(?: lỗi| số)?(?!\\p{L})',
      'kód(?:y|u|ok)?(?!\\p{L})|koodi|coduri?(?!\\p{L})|cod(?!\\p{L})|κωδικ|(?:ال)?رم(?:ز|وز)|ה?קוד|कोड|รหัส',
    ),
  },
  {
    meaning: 'not-errors',
    words: startingWith(
      'par[áâa]metro|param[èe]tre|параметр|campos?(?!\\p{L})|champs?(?!\\p{L})|feld|поле(?!\\p{L})|vers[ãi]|fecha|datum|дата|preis|precio|preço|prix',
      'veld(?!\\p{L})|prijs|parametr|tham số|trường(?!\\p{L})|phiên bản|ngày|đường dẫn|phương thức|alan(?:lar)?(?!\\p{L})|sürüm|tarih|fiyat|tanggal|harga',
      'παράμετρ|πεδίο|mező|kenttä|(?:ال)?(?:معلمة|حقل)|פרמטר|שדה|पैरामीटर|พารามิเตอร์|ฟิลด์',
    ),
  },
  {
    meaning: 'fix',
    words: startingWith(
      'soluci[óo]n|solução|soluzion|acci[óo]n|ação|azion|résolution|risoluzion|lösung|maßnahme|abhilfe|решени|действи|исправлени|рекоменд',
      'oplossing|rozwiązani|działani|giải pháp|khắc phục|xử lý|cách (?:xử lý|khắc phục|sửa)|çözüm|öneri|solusi|tindakan|penanganan',
      'řešení|megoldás|soluți|ratkaisu|åtgärd|løsning|рішення|λύση|(?:ال)?حل(?!\\p{L})|פתרון|समाधान|วิธีแก้|การแก้ไข',
    ),
  },
  {
    meaning: 'reason',
    words: startingWith(
      'causas?|motivo|condici|condição|condizion|raison|ursache|grund|bedingung|причин|услови|ситуаци',
      'oorzaak|przyczyn|nguyên nhân|lý do|khi nào|điều kiện|neden|sebep|penyebab|pemicu|kondisi',
      'příčin|cauz[ae]|orsak|årsak|αιτία|(?:ال)?سبب|סיבה|कारण|สาเหตุ',
    ),
  },
  {
    meaning: 'description',
    words: startingWith(
      'descrip|descri|significa|explica|detalle|detalhe|dettagl|beschreibung|bedeutung|erklärung|описани|пояснени|расшифровк',
      'omschrijving|betekenis|opis(?!\\p{L})|znaczeni|mô tả|ý nghĩa|giải thích|ghi chú|açıklama|anlam|ayrıntı|deskripsi|keterangan|arti(?!\\p{L})|penjelasan',
      'popis|leírás|kuvaus|beskriv|опис(?!\\p{L})|περιγραφ|(?:ال)?وصف|תיאור|विवरण|คำอธิบาย|รายละเอียด',
    ),
  },
  {
    meaning: 'name',
    words: startingWith(
      'nombre|nomes?(?!\\p{L})|noms?(?!\\p{L})|constante|konstante|bezeichn|имя|назван|наименован|константа',
      'naam(?!\\p{L})|nazw|tên(?!\\p{L})|hằng số|adı(?!\\p{L})|sabit|nama(?!\\p{L})|konstanta',
      'název|név(?!\\p{L})|nume(?!\\p{L})|nimi(?!\\p{L})|namn|navn|назва(?!\\p{L})|όνομα|(?:ال)?اسم|שם(?!\\p{L})|नाम(?!\\p{L})|ชื่อ',
    ),
  },
  {
    meaning: 'message',
    words: startingWith(
      'mensaje|mensagem|messaggi|meldung|nachricht|сообщени|текст|erro(?!\\p{L})|erreur|fehler|ошибк',
      'foutmelding|komunikat|błąd|thông báo|thông điệp|lỗi(?!\\p{L})|mesaj|[iİ]leti|hata(?!\\p{L})|pesan(?!\\p{L})|kesalahan',
      'hlášení|zpráva|üzenet|viesti|повідомлен|μήνυμα|(?:ال)?رسالة|הודעה|संदेश|ข้อความ',
    ),
  },
];
