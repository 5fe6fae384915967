// Makes crypto.json: java CryptoVectors.java > crypto.json (JDK 17). Bytes are signed, as a script gets them.
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class CryptoVectors {
  static final String[] TEXTS = {"", "abc", "Балка 20К1", "😀", "what do ya want for nothing?", "a\u0000b", "~~~???>>>"};
  static final String[][] DIGESTS = {{"MD2", "MD2"}, {"MD5", "MD5"}, {"SHA_1", "SHA-1"}, {"SHA_256", "SHA-256"},
    {"SHA_384", "SHA-384"}, {"SHA_512", "SHA-512"}};
  static final String[][] MACS = {{"HMAC_MD5", "HmacMD5"}, {"HMAC_SHA_1", "HmacSHA1"}, {"HMAC_SHA_256", "HmacSHA256"},
    {"HMAC_SHA_384", "HmacSHA384"}, {"HMAC_SHA_512", "HmacSHA512"}};

  static String json(String text) {
    return '"' + text.replace("\u0000", "\\u0000") + '"';
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String bytes(byte[] bytes) {
    return json(Arrays.toString(bytes).replaceAll("[\\[\\] ]", ""));
  }

  public static void main(String[] arguments) throws Exception {
    System.setOut(new java.io.PrintStream(System.out, true, "UTF-8"));
    List<String> digests = new ArrayList<>();
    List<String> ascii = new ArrayList<>();
    List<String> macs = new ArrayList<>();
    List<String> encoded = new ArrayList<>();
    for (String text : TEXTS) {
      for (String[] names : DIGESTS)
        digests.add("[" + json(names[0]) + "," + json(text) + "," + bytes(MessageDigest.getInstance(names[1]).digest(utf8(text))) + "]");
      for (String[] names : DIGESTS)
        ascii.add("[" + json(names[0]) + "," + json(text) + "," + bytes(MessageDigest.getInstance(names[1]).digest(text.getBytes(StandardCharsets.US_ASCII))) + "]");
      for (String[] names : MACS) for (String key : new String[] {"Jefe", "ключ"}) {
        Mac mac = Mac.getInstance(names[1]);
        mac.init(new SecretKeySpec(utf8(key), names[1]));
        macs.add("[" + json(names[0]) + "," + json(text) + "," + json(key) + "," + bytes(mac.doFinal(utf8(text))) + "]");
      }
      encoded.add("[" + json(text) + "," + json(Base64.getEncoder().encodeToString(utf8(text))) + ","
        + json(Base64.getUrlEncoder().encodeToString(utf8(text))) + "," + bytes(utf8(text)) + "]");
    }
    System.out.println("{\n  \"digests\": [\n    " + String.join(",\n    ", digests) + "\n  ],\n  \"asciiDigests\": [\n    " + String.join(",\n    ", ascii) + "\n  ],\n  \"macs\": [\n    "
      + String.join(",\n    ", macs) + "\n  ],\n  \"encoded\": [\n    " + String.join(",\n    ", encoded) + "\n  ]\n}");
  }
}
