// @ts-nocheck: the packages are not installed.
import CryptoJS from 'crypto-js';

export async function register(req, user, file) {
  user.hash = CryptoJS.MD5(req.body.password).toString(); // ✗
  user.hash = CryptoJS.SHA1(req.body.password).toString(); // ✗
  user.hash = CryptoJS.SHA224(req.body.password).toString(); // ✗
  user.hash = CryptoJS.SHA384(req.body.password).toString(); // ✗
  user.hash = CryptoJS.SHA512(req.body.password).toString(); // ✗
  user.hash = CryptoJS.SHA3(req.body.password).toString(); // ✗
  user.hash = CryptoJS.RIPEMD160(req.body.password).toString(); // ✗
  user.hash = CryptoJS.HmacMD5(req.body.password, process.env.SECRET).toString(); // ✗
  user.hash = CryptoJS.HmacSHA1(req.body.password, process.env.SECRET).toString(); // ✗
  user.hash = CryptoJS.HmacSHA224(req.body.password, process.env.SECRET).toString(); // ✗
  user.hash = CryptoJS.HmacSHA384(req.body.password, process.env.SECRET).toString(); // ✗
  user.hash = CryptoJS.HmacSHA512(req.body.password, process.env.SECRET).toString(); // ✗
  user.hash = CryptoJS.HmacSHA3(req.body.password, process.env.SECRET).toString(); // ✗
  user.hash = CryptoJS.HmacRIPEMD160(req.body.password, process.env.SECRET).toString(); // ✗
  user.password = CryptoJS.DES.encrypt(req.body.password, process.env.SECRET).toString(); // ✗
  user.password = CryptoJS.TripleDES.encrypt(req.body.password, process.env.SECRET).toString(); // ✗
  user.password = CryptoJS.Rabbit.encrypt(req.body.password, process.env.SECRET).toString(); // ✗
  user.password = CryptoJS.RabbitLegacy.encrypt(req.body.password, process.env.SECRET).toString(); // ✗
  user.password = CryptoJS.RC4.encrypt(req.body.password, process.env.SECRET).toString(); // ✗
  user.password = CryptoJS.RC4Drop.encrypt(req.body.password, process.env.SECRET).toString(); // ✗
  user.password = CryptoJS.Blowfish.encrypt(req.body.password, process.env.SECRET).toString(); // ✗
  user.note = CryptoJS.AES.decrypt(user.note, CryptoJS.SHA256(req.body.password).toString()); // ? – as a key
  user.note = CryptoJS.DES.decrypt(user.note, CryptoJS.SHA256(req.body.password).toString()); // ? – as a key
  user.note = CryptoJS.TripleDES.decrypt(user.note, CryptoJS.SHA256(req.body.password).toString()); // ? – as a key
  user.note = CryptoJS.Rabbit.decrypt(user.note, CryptoJS.SHA256(req.body.password).toString()); // ? – as a key
  user.note = CryptoJS.RabbitLegacy.decrypt(user.note, CryptoJS.SHA256(req.body.password).toString()); // ? – as a key
  user.note = CryptoJS.RC4.decrypt(user.note, CryptoJS.SHA256(req.body.password).toString()); // ? – as a key
  user.note = CryptoJS.RC4Drop.decrypt(user.note, CryptoJS.SHA256(req.body.password).toString()); // ? – as a key
  user.note = CryptoJS.Blowfish.decrypt(user.note, CryptoJS.SHA256(req.body.password).toString()); // ? – as a key
  user.hash = CryptoJS.EvpKDF(req.body.password, 'shop').toString(); // ✗
  file.sum = CryptoJS.SHA512(file.content).toString(); // ✓
  user.note = CryptoJS.AES.encrypt(user.note, process.env.SECRET).toString(); // ✓
}
