/**
 * Slips of spelling that programmers make again and again in names of errors, with the right word. Source: the misspellings of English
 * that Wikipedia lists for machines, as far as their words occur in names, and slips seen in enums of open-source SDKs.
 * `acces` is none of them: POSIX calls it so (`EACCES`).
 * @see https://en.wikipedia.org/wiki/Wikipedia:Lists_of_common_misspellings/For_machines
 */
const LISTED = `
  accesible accessible, acknowlege acknowledge, adress address, agument argument, allready already, authenication
  authentication, authentification authentication, authorisaton authorisation, autorization authorization, avaliable available,
  avaiable available, availible available, cancle cancel, cannnot cannot, certifcate certificate, chanel channel, charachter character,
  comming coming, commited committed, conection connection, connnection connection, configuraton configuration, conneciton connection,
  contraint constraint, convertion conversion, corrput corrupt, curent current, databse database, depricated deprecated, destory destroy,
  destroied destroyed, dosent doesnt, duplcate duplicate, enviroment environment, excced exceed, exeed exceed, exeeded exceeded, excedeed
  exceeded, existant existent, expection exception, exsit exist, exsits exists, faild failed, falied failed, fialed failed, forbiden
  forbidden, funtion function, handeled handled, identifer identifier, illegale illegal, initalize initialize, initalized initialized,
  intenal internal, interal internal, internel internal, invaild invalid, invald invalid, invalide invalid, invlaid invalid, lenght length,
  libary library, limitted limited, maintenence maintenance, managment management, maxium maximum, messsage message, mesage message,
  messge message, miliseconds milliseconds, mising missing, mssing missing, necesary necessary, netowrk network, nerwork network,
  netwrok network, occured occurred, occurence occurrence, opertion operation, operaton operation, overriden overridden, paramater
  parameter, paramter parameter, parmeter parameter, parameteter parameter, pasword password, permision permission, permisson permission,
  premission permission, privilage privilege, privelege privilege, proccess process, protocal protocol, recieve receive, recieved received,
  reciever receiver, recipent recipient, refered referred, referece reference, reponse response, repsonse response,
  requst request, reqeust request, requried required, resouce resource, resorce resource, retreive retrieve, seperate separate,
  seperator separator, sequense sequence, serivce service, servie service, sevice service, shedule schedule, sesssion session, sucess
  success, succes success, successfull successful, succesful successful, suport support, supress suppress, sytem system, teh the,
  timout timeout, tiemout timeout, transfered transferred, unavaliable unavailable, unavailible unavailable, unautorized unauthorized,
  unexpcted unexpected, unexpeted unexpected, unkown unknown, unknonw unknown, unkonwn unknown,
  unkonw unknown, unkwown unknown, unsuported unsupported, uplaod upload, utlity utility, vaild valid, validaton
  validation, verison version, versoin version, verifcation verification, wich which, wrtie write
`;

const RIGHT: ReadonlyMap<string, string> = new Map(
  LISTED.trim()
    .split(',')
    .map((pair): [string, string] => {
      const [wrong = '', right = ''] = pair.trim().split(/\s+/);
      return [wrong, right];
    }),
);

/**
 * The right word for one that is often misspelled so; null where nothing is known.
 * @example commonlyMeant('unkown') // 'unknown'
 */
export function commonlyMeant(word: string): string | null {
  return RIGHT.get(word) ?? null;
}
