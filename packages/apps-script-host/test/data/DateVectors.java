// Makes dates.json: java DateVectors.java > dates.json (JDK 17). SimpleDateFormat is what Utilities.formatDate is.
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

class DateVectors {
  static final String[] ZONES = {"Europe/Moscow", "GMT", "UTC", "America/New_York", "Asia/Kolkata", "GMT+3", "GMT-04:30",
    "Asia/Vladivostok", "Pacific/Auckland"};
  static final String[] MOMENTS = {"2026-01-01T00:00:00Z", "2026-06-03T06:05:09.007Z", "2025-12-29T21:30:00Z",
    "2026-03-29T10:59:59.999Z", "2024-02-29T12:00:00.120Z", "1999-12-31T23:59:59Z", "2021-01-03T11:00:00Z"};
  static final String[] PATTERNS = {"yyyy-MM-dd HH:mm:ss.SSS", "y yy yyy yyyy yyyyy", "M MM MMM MMMM", "L LL LLL LLLL",
    "d dd ddd", "E EE EEE EEEE EEEEE", "u uu", "a aa", "H HH k kk", "K KK h hh", "m mm s ss S SS SSSS", "Z ZZ ZZZ", "X XX XXX",
    "w ww W", "D DDD F", "G GGGG", "Y YY YYYY", "'at' h 'o''clock' a", "''yy''", "yyyy-MM-dd'T'HH:mm:ss'Z'", "dd.MM.yyyy 'г.'", "z", "zzzz"};
  static final String[][] PARSED = {
    {"2026-06-03", "yyyy-MM-dd"}, {"03.06.2026 09:05", "dd.MM.yyyy HH:mm"}, {"3.6.26", "dd.MM.yy"}, {"03.06.2026", "dd.MM.yy"},
    {"20260603", "yyyyMMdd"}, {"3 June 2026", "d MMMM yyyy"}, {"Wed, 3 Jun 2026 09:05:09 +0300", "EEE, d MMM yyyy HH:mm:ss Z"},
    {"2026-06-03T09:05:09Z", "yyyy-MM-dd'T'HH:mm:ssXXX"}, {"2026-06-03T09:05:09-04:30", "yyyy-MM-dd'T'HH:mm:ssXXX"},
    {"9:05 PM", "h:mm a"}, {"12:05 am", "h:mm a"}, {"32.01.2026", "dd.MM.yyyy"}, {"2026-06-03 tail", "yyyy-MM-dd"},
    {"June 3", "yyyy-MM-dd"}, {"", "yyyy"}, {"24:15", "kk:mm"}, {"5 o'clock", "h 'o''clock'"}, {"29.03.2026 02:30", "dd.MM.yyyy HH:mm"}, {"12.345", "ss.SSS"}};

  static String json(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  public static void main(String[] arguments) throws Exception {
    System.setOut(new java.io.PrintStream(System.out, true, "UTF-8"));
    List<String> formatted = new ArrayList<>();
    for (String zone : ZONES) for (String moment : MOMENTS) for (String pattern : PATTERNS) {
      // Names of zones are a matter of locale data: only those that every release spells alike.
      if (pattern.startsWith("z") && !(zone.startsWith("GMT") || zone.equals("UTC") || zone.equals("Europe/Moscow")
        || zone.equals("America/New_York"))) continue;
      SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.US);
      format.setTimeZone(TimeZone.getTimeZone(zone));
      long ms = Instant.parse(moment).toEpochMilli();
      formatted.add("[" + ms + "," + json(zone) + "," + json(pattern) + "," + json(format.format(new Date(ms))) + "]");
    }
    List<String> parsed = new ArrayList<>();
    for (String zone : new String[] {"Europe/Moscow", "GMT", "America/New_York"}) for (String[] pair : PARSED) {
      SimpleDateFormat format = new SimpleDateFormat(pair[1], Locale.US);
      format.setTimeZone(TimeZone.getTimeZone(zone));
      Date date = format.parse(pair[0], new ParsePosition(0));
      parsed.add("[" + json(pair[0]) + "," + json(zone) + "," + json(pair[1]) + "," + (date == null ? "null" : date.getTime()) + "]");
    }
    System.out.println("{\n  \"formatted\": [\n    " + String.join(",\n    ", formatted) + "\n  ],\n  \"parsed\": [\n    "
      + String.join(",\n    ", parsed) + "\n  ]\n}");
  }
}
