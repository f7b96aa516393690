/*
 * What GNUstep's Foundation lacks of Apple's: the macros expand to the attributes that Apple's own headers expand them to
 * (CoreFoundation/CFAvailability.h, Foundation/NSObjCRuntime.h), so that clang checks their arguments as it would there.
 */
#import <Foundation/Foundation.h>


#undef NS_SWIFT_NAME
#define NS_SWIFT_NAME(_name) __attribute__((swift_name(#_name)))

#undef NS_TYPED_EXTENSIBLE_ENUM
#define NS_TYPED_EXTENSIBLE_ENUM __attribute__((swift_newtype(struct)))

#undef NS_ERROR_ENUM
#define NS_ERROR_ENUM(_domain, _name)                                                                                            \
  enum _name : NSInteger _name;                                                                                                  \
  enum __attribute__((ns_error_domain(_domain))) __attribute__((enum_extensibility(open))) _name : NSInteger
