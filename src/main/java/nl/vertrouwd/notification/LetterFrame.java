package nl.vertrouwd.notification;

import java.util.Locale;

/** What is around the words of every letter in HTML: no pictures and no scripts, readable on a phone. */
final class LetterFrame {

    private static final String BODY =
            "margin:0;padding:24px 16px;background:#f4f7f7;color:#16262b;font:16px/1.6 sans-serif";
    private static final String SHEET =
            "max-width:36em;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px";
    private static final String BRAND = "margin:0 0 16px;font-weight:bold;color:#0b5c63";
    private static final String FOOT =
            "margin:24px 0 0;padding-top:16px;border-top:1px solid #c9d3d6;font-size:14px;color:#4a5b60";

    private LetterFrame() {}

    /** @param bodies HTML already, and so is the foot; the title is not */
    static String around(String title, String bodies, String foot, Locale language) {
        return "<!DOCTYPE html><html lang=\"" + language.getLanguage()
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + PlainWords.escape(title) + "</title></head><body style=\"" + BODY + "\"><div style=\"" + SHEET
                + "\"><p style=\"" + BRAND + "\">Vertrouwd</p>" + bodies + "<p style=\"" + FOOT + "\">" + foot
                + "</p></div></body></html>";
    }
}
