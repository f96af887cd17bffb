namespace CompiledCors.Core.Text;

/// <summary>Everything that can be wrong inside one value, as scanners tell it apart.</summary>
internal enum FaultKind
{
    // any value
    Empty,
    BlankAround,
    BlankInside,
    Several,
    StraySeparator,
    TooLong,

    // origins: scheme
    SchemeMissing,
    SchemeSlashes,
    SchemeCharacter,
    SchemeTooLong,
    SchemeUnlikely,
    SchemeOfWebSocket,
    SchemeRepeated,
    File,
    Null,

    // origins: what an origin does not have
    PathOrMore,
    UserInfo,
    UpperCase,

    // origins: port
    PortMissing,
    PortZero,
    PortTooLarge,
    PortLeadingZero,
    PortNotNumber,
    PortBlocked,
    PortOfScheme,

    // origins: host
    HostMissing,
    HostNotAscii,
    HostCharacter,
    HostEmptyLabel,
    HostLabelTooLong,
    HostTooLong,
    HostHyphen,
    HostPunycode,
    HostIPv4,
    HostIPv4NotCanonical,
    HostIPv6,
    HostIPv6NotCanonical,
    HostIPv6Zone,
    HostIPv6MappedIPv4,
    HostIPv6WithoutBrackets,

    // origins: star
    StarAlone,
    StarWithoutDot,
    StarNotLeftmost,
    StarRepeated,
    StarBesideAddress,
    StarInScheme,
    StarInPort,

    // names
    NotToken,
    TrailingColon,
}
