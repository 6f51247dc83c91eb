package io.clearowner.jira.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTextTest {

    private final MailText mail = new MailText("ABC-1:\r\nBcc: all@example.com  <b>x</b>")
            .paragraph("Ann & <i>Bob</i> ask")
            .quote("one <script>alert(1)</script>\r\ntwo")
            .link("Open \"ABC-1\"", "https://jira.example.com/browse/ABC-1?a=\"b\"")
            .small("Because of <you>");

    @Test
    void keepsTheSubjectInOneLine_soThatNobodyAddsAHeader() {
        assertThat(mail.subject()).isEqualTo("ABC-1: Bcc: all@example.com <b>x</b>");
    }

    @Test
    void keepsWhatTurnsOrHidesTextOutOfTheSubject() {
        assertThat(new MailText("A\u2028B\u2029C\u0085D\u202Egpj\u2066x\u200B\u0000y").subject())
                .isEqualTo("A B C Dgpjx y");
    }

    @Test
    void saysInPlainTextWhatWasSaid() {
        assertThat(mail.plain())
                .isEqualTo(
                        """
                Ann & <i>Bob</i> ask

                > one <script>alert(1)</script>
                > two

                Open "ABC-1":
                https://jira.example.com/browse/ABC-1?a="b"

                --\s
                Because of <you>
                """);
    }

    @Test
    void showsAllOfItAsTextInHtml() {
        assertThat(mail.html())
                .contains("Ann &amp; &lt;i&gt;Bob&lt;/i&gt; ask")
                .contains("one &lt;script&gt;alert(1)&lt;/script&gt;<br>two")
                .contains("href=\"https://jira.example.com/browse/ABC-1?a=&quot;b&quot;\"")
                .doesNotContain("<script")
                .doesNotContain("<i>")
                .doesNotContain("<you>");
    }
}
