namespace CompiledCors.Core.Rules;

/// <summary>The rules about policies, in the order of their ids. A rule is all in its own file; this is the table of contents.</summary>
internal static class RuleBook
{
    public static readonly IReadOnlyList<PolicyRule> PolicyRules =
    [
        CORS1001_OriginWithoutScheme.Rule,
        CORS1002_OriginWithPath.Rule,
        CORS1003_OriginWithUpperCase.Rule,
        CORS1004_OriginWithDefaultPort.Rule,
        CORS1005_OriginNotAscii.Rule,
        CORS1006_SeveralOriginsOrBlanks.Rule,
        CORS1007_OriginWithUserInfo.Rule,
        CORS1008_OriginWithBadPort.Rule,
        CORS1009_OriginWithBadHost.Rule,
        CORS1010_NullOrigin.Rule,
        CORS1011_FileOrigin.Rule,
        CORS1012_MisplacedStar.Rule,
        CORS1013_EmptyElement.Rule,
        CORS1014_UnsteadyAppOrigin.Rule,
        CORS1015_BadScheme.Rule,
        CORS1020_BadMethod.Rule,
        CORS1021_ForbiddenMethod.Rule,
        CORS1022_MethodInWrongCase.Rule,
        CORS1030_BadHeaderName.Rule,
        CORS1031_ForbiddenRequestHeader.Rule,
        CORS1032_HeaderOfOtherDirection.Rule,
        CORS1033_SetCookieExposed.Rule,
        CORS1034_PatternInHeaderList.Rule,
        CORS1040_BadPreflightMaxAge.Rule,
        CORS1041_LongPreflightMaxAge.Rule,
        CORS2001_AnyOriginWithCredentials.Rule,
        CORS2002_WildcardUnderPublicSuffix.Rule,
        CORS2003_InsecureOriginWithCredentials.Rule,
        CORS2004_ExposedStarWithCredentials.Rule,
        CORS2005_StarWithoutAuthorization.Rule,
        CORS2006_StarBesideOthers.Rule,
        CORS2007_NoOrigin.Rule,
        CORS2008_LoopbackWithCredentials.Rule,
        CORS2009_InsecureTwin.Rule,
        CORS3001_Duplicate.Rule,
        CORS3002_CoveredOrigin.Rule,
        CORS3003_SafelistedMethod.Rule,
        CORS3004_AlwaysReadableHeader.Rule,
        CORS3005_NeedlessDevelopmentOrigin.Rule,
        CORS3006_PrivateNetworkHeader.Rule,
    ];
}
