using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Tests.Origins;

public sealed class Uts46Tests
{
    [Theory]
    [InlineData("example.com", "example.com")]
    [InlineData("EXAMPLE.Com", "example.com")]
    [InlineData("bücher.example", "xn--bcher-kva.example")]
    [InlineData("BÜCHER.example", "xn--bcher-kva.example")]
    [InlineData("BU\u0308CHER.example", "xn--bcher-kva.example")]
    [InlineData("xn--bcher-kva.example", "xn--bcher-kva.example")]
    [InlineData("XN--BCHER-KVA.example", "xn--bcher-kva.example")]
    [InlineData("ｅｘａｍｐｌｅ.com", "example.com")]
    [InlineData("例え。テスト", "xn--r8jz45g.xn--zckzah")]
    [InlineData("a．b｡ü", "a.b.xn--tda")]
    [InlineData("☕.example", "xn--53h.example")]
    [InlineData("👍🏽.example", "xn--on8h5e.example")]
    [InlineData("한글.kr", "xn--bj0bj06e.kr")]
    [InlineData("\u1112\u1161\u11ABü.kr", "xn--tda9489h.kr")]
    [InlineData("a\u00ADb.ü", "ab.xn--tda")]
    [InlineData("K.example", "k.example")]
    [InlineData("½.example", "xn--12-c6t.example")]
    [InlineData("א.com", "xn--4db.com")]
    public void A_domain_is_mapped_as_browsers_map_it(string domain, string ascii) => Assert.Equal(ascii, Uts46.ToAscii(domain));

    [Theory]
    [InlineData("faß.de", "xn--fa-hia.de")]
    [InlineData("FAẞ.de", "xn--fa-hia.de")]
    [InlineData("σίσυφος.gr", "xn--kxa6ajbbmh.gr")]
    [InlineData("ΣΊΣΥΦΟΣ.gr", "xn--kxa6akbbkh.gr")]
    [InlineData("نامه\u200Cای.com", "xn--mgba3gch31f060k.com")]
    [InlineData("क्\u200Dष.com", "xn--11b2ezcw70k.com")]
    public void Deviation_characters_stay(string domain, string ascii) => Assert.Equal(ascii, Uts46.ToAscii(domain));

    [Theory]
    [InlineData("-a.ü", "-a.xn--tda")]
    [InlineData("ü-.de", "xn----dha.de")]
    [InlineData("ab--ü.de", "xn--ab---3ra.de")]
    [InlineData("a_b.ü", "a_b.xn--tda")]
    [InlineData("ü..de", "xn--tda..de")]
    [InlineData("ü.", "xn--tda.")]
    [InlineData("*.bücher.example", "*.xn--bcher-kva.example")]
    [InlineData("*.example.com", "*.example.com")]
    public void Hyphens_underscores_stars_and_empty_labels_are_not_looked_at(string domain, string ascii) =>
        Assert.Equal(ascii, Uts46.ToAscii(domain));

    [Fact]
    public void Lengths_are_not_looked_at() => Assert.Equal(new string('a', 300) + ".xn--tda", Uts46.ToAscii(new string('A', 300) + ".ü"));

    [Theory]
    [InlineData("xn--b")] // no Punycode
    [InlineData("xn--b.ü")]
    [InlineData("xn--a")] // U+0080 in Punycode
    [InlineData("xn--")] // empty
    [InlineData("XN--.com")]
    [InlineData("a.xn--abc-")] // ASCII only
    [InlineData("xn--ü")] // Punycode is ASCII
    [InlineData("xn--tdA-.com")]
    [InlineData("xn--xn---epa.com")] // "xn--é" in Punycode
    [InlineData("xn--bcher-2pa.com")] // a capital letter in Punycode
    [InlineData("xn--u-ccb.com")] // "u" and a combining diaeresis, not composed
    [InlineData("xn--a-uca.ru")] // a soft hyphen in Punycode
    [InlineData("xn--a\u00ADü.com")]
    public void A_label_that_only_looks_like_Punycode_is_refused(string domain) => Assert.Null(Uts46.ToAscii(domain));

    [Fact]
    public void A_label_that_encoding_would_not_give_is_refused()
    {
        var encoded = new string('a', 1200) + "-jt6j";

        Assert.Equal(new string('a', 1200) + "ü", Punycode.Decode(encoded));
        Assert.Null(Uts46.ToAscii("xn--" + encoded));
    }

    [Theory]
    [InlineData("\u0301a.com")] // begins with a mark
    [InlineData("ü.\u0903a")]
    [InlineData("a\u0378.com")] // unassigned
    [InlineData("a\uE000.com")] // private use
    [InlineData("a\uFFFD.com")]
    [InlineData("a\u2028.com")]
    [InlineData("a\u0085.com")]
    public void What_no_label_may_hold_is_refused(string domain) => Assert.Null(Uts46.ToAscii(domain));

    [Fact]
    public void Half_a_code_point_is_refused()
    {
        Assert.Null(Uts46.ToAscii("a\uD800.com"));
        Assert.Null(Uts46.ToAscii("a\uDC00.com"));
    }

    [Theory]
    [InlineData("0א.com")] // begins with a digit
    [InlineData("אa.com")]
    [InlineData("א0٠.com")] // digits of two kinds
    [InlineData("א-.com")]
    [InlineData("0a.א")] // any label of a bidi domain
    [InlineData("a-.א")]
    [InlineData("xn--4db.0a")]
    public void Mixed_directions_are_refused(string domain) => Assert.Null(Uts46.ToAscii(domain));

    [Theory]
    [InlineData("0a.com")]
    [InlineData("a-.com")]
    [InlineData("אב.com")]
    [InlineData("א1.a1")]
    [InlineData("א\u05B0.com")]
    [InlineData("א..com")]
    public void One_direction_a_label_is_fine(string domain) => Assert.NotNull(Uts46.ToAscii(domain));

    [Theory]
    [InlineData("a\u200Cb.com")]
    [InlineData("a\u200Db.com")]
    [InlineData("\u200Da.com")]
    [InlineData("xn--ab-j1t.com")]
    [InlineData("ن\u200Dن.com")] // the other joiner does not break cursive writing
    [InlineData("ا\u200Cا.com")] // alef joins to no next letter
    [InlineData("👩\u200D💻.ws")]
    public void An_invisible_joiner_without_effect_is_refused(string domain) => Assert.Null(Uts46.ToAscii(domain));

    [Theory]
    [InlineData("")]
    [InlineData("\u00AD")]
    [InlineData("a b")]
    [InlineData("a%b")]
    [InlineData("a\u007F")]
    [InlineData("a\0b")]
    [InlineData("ü％41.com")] // a full-width percent sign
    [InlineData("ü．com／a")]
    [InlineData("ü\u00A0.com")]
    [InlineData("ü＠b")]
    [InlineData("ü：80")]
    [InlineData("ü＃")]
    [InlineData("ü？")]
    [InlineData("ü［")]
    public void What_ends_or_splits_a_host_is_refused(string domain) => Assert.Null(Uts46.ToAscii(domain));

    [Theory]
    [InlineData("xn--bcher-kva", true)]
    [InlineData("xn--fa-hia", true)]
    [InlineData("xn--4db", true)]
    [InlineData("xn--BCHER-kva", false)]
    [InlineData("XN--bcher-kva", false)]
    [InlineData("xn--bcher-KVA", false)]
    [InlineData("xn--bcher-kva.xn--tda", false)]
    [InlineData("xn--a", false)]
    [InlineData("xn--", false)]
    [InlineData("xn--abc-", false)]
    [InlineData("bücher", false)]
    [InlineData("example", false)]
    [InlineData("", false)]
    [InlineData("xn", false)]
    public void A_label_of_a_browser_is_what_it_leaves_as_it_is(string label, bool expected) => Assert.Equal(expected, Uts46.IsBrowserLabel(label));
}
