namespace CompiledCors.House.Tests.Unicode;

public sealed class UnicodeExtractTests
{
    private static readonly string[] Data =
    [
        "00C0;LATIN CAPITAL LETTER A WITH GRAVE;Lu;0;L;0041 0300;;;;N;LATIN CAPITAL LETTER A GRAVE;;;00E0;",
        "00B2;SUPERSCRIPT TWO;No;0;EN;<super> 0032;;2;2;N;SUPERSCRIPT DIGIT TWO;;;;",
        "0300;COMBINING GRAVE ACCENT;Mn;230;NSM;;;;;N;NON-SPACING GRAVE;;;;",
        "0301;COMBINING ACUTE ACCENT;Mn;230;NSM;;;;;N;NON-SPACING ACUTE;;;;",
        "0340;COMBINING GRAVE TONE MARK;Mn;230;NSM;0300;;;;N;NON-SPACING GRAVE TONE MARK;;;;",
        "3400;<CJK Ideograph Extension A, First>;Lo;0;L;;;;;N;;;;;",
        "4DBF;<CJK Ideograph Extension A, Last>;Lo;0;L;;;;;N;;;;;",
        "E0100;<Made up, First>;Mn;0;NSM;;;;;N;;;;;",
        "E01EF;<Made up, Last>;Mn;0;NSM;;;;;N;;;;;",
    ];

    [Fact]
    public void Mappings_are_merged_and_the_disallowed_left_out() => Assert.Equal(
        ["002D..002F;valid", "0041;mapped;0061", "00AD;ignored", "1F71;mapped;03AC 0020"],
        UnicodeExtract.Mappings(
        [
            "# a remark",
            "002D..002E    ; valid                      # 1.1  HYPHEN-MINUS..FULL STOP",
            "002F          ; valid      ;      ; NV8    # 1.1  SOLIDUS",
            "0041          ; mapped     ; 0061          # 1.1  LATIN CAPITAL LETTER A",
            "0080..009F    ; disallowed                 # 1.1  <control-0080>",
            "00AD          ; ignored                    # 1.1  SOFT HYPHEN",
            "1F71          ; mapped     ; 03AC 0020     # 1.1  made up",
        ]).Select(static l => l.ToString()));

    [Fact]
    public void Properties_are_merged_and_the_usual_ones_left_out() => Assert.Equal(
        ["00B2;0;EN;U;-", "0300..0301;230;NSM;T;M", "0340;230;NSM;U;M", "E0100..E01EF;0;NSM;U;M"],
        UnicodeExtract.Properties(Data, ["0300..0301  ; T # Mn"]).Select(static l => l.ToString()));

    [Fact]
    public void Decompositions_are_canonical_and_the_excluded_marked() => Assert.Equal(
        ["00C0;0041 0300", "0340;0300;x"],
        UnicodeExtract.Decompositions(Data, ["0340..0341 ; Full_Composition_Exclusion # Mn", "00C0 ; NFD_QC; N"]).Select(static l => l.ToString()));
}
