#pragma once
namespace tern {

/** The quality of video. */
enum VideoQuality {
  VIDEO_QUALITY_NONE = 0,
  VIDEO_QUALITY_ONE = 1,
  VIDEO_QUALITY_TWO = 2,
  VIDEO_QUALITY_SEVEN = 7,
};

/** The state of video. */
enum VideoState {
  VIDEO_STATE_NONE = 0,
  VIDEO_STATE_ONE = 1,
  VIDEO_STATE_TWO = 2,
  VIDEO_STATE_SEVEN = 7,
};

/** The profile of video. */
enum VideoProfile {
  VIDEO_PROFILE_NONE = 0,
  VIDEO_PROFILE_ONE = 1,
  VIDEO_PROFILE_TWO = 2,
  VIDEO_PROFILE_SEVEN = 7,
};

/** The scenario of video. */
enum VideoScenario {
  VIDEO_SCENARIO_NONE = 0,
  VIDEO_SCENARIO_ONE = 1,
  VIDEO_SCENARIO_TWO = 2,
  VIDEO_SCENARIO_SEVEN = 7,
};

/** The reason of video. */
enum VideoReason {
  VIDEO_REASON_NONE = 0,
  VIDEO_REASON_ONE = 1,
  VIDEO_REASON_TWO = 2,
  VIDEO_REASON_SEVEN = 7,
};

/** The layout of video. */
enum VideoLayout {
  VIDEO_LAYOUT_NONE = 0,
  VIDEO_LAYOUT_ONE = 1,
  VIDEO_LAYOUT_TWO = 2,
  VIDEO_LAYOUT_SEVEN = 7,
};

/** The quality of audio. */
enum AudioQuality {
  AUDIO_QUALITY_NONE = 0,
  AUDIO_QUALITY_ONE = 1,
  AUDIO_QUALITY_TWO = 2,
  AUDIO_QUALITY_SEVEN = 7,
};

/** The state of audio. */
enum AudioState {
  AUDIO_STATE_NONE = 0,
  AUDIO_STATE_ONE = 1,
  AUDIO_STATE_TWO = 2,
  AUDIO_STATE_SEVEN = 7,
};

/** The profile of audio. */
enum AudioProfile {
  AUDIO_PROFILE_NONE = 0,
  AUDIO_PROFILE_ONE = 1,
  AUDIO_PROFILE_TWO = 2,
  AUDIO_PROFILE_SEVEN = 7,
};

/** The scenario of audio. */
enum AudioScenario {
  AUDIO_SCENARIO_NONE = 0,
  AUDIO_SCENARIO_ONE = 1,
  AUDIO_SCENARIO_TWO = 2,
  AUDIO_SCENARIO_SEVEN = 7,
};

/** The reason of audio. */
enum AudioReason {
  AUDIO_REASON_NONE = 0,
  AUDIO_REASON_ONE = 1,
  AUDIO_REASON_TWO = 2,
  AUDIO_REASON_SEVEN = 7,
};

/** The layout of audio. */
enum AudioLayout {
  AUDIO_LAYOUT_NONE = 0,
  AUDIO_LAYOUT_ONE = 1,
  AUDIO_LAYOUT_TWO = 2,
  AUDIO_LAYOUT_SEVEN = 7,
};

/** The quality of screen. */
enum ScreenQuality {
  SCREEN_QUALITY_NONE = 0,
  SCREEN_QUALITY_ONE = 1,
  SCREEN_QUALITY_TWO = 2,
  SCREEN_QUALITY_SEVEN = 7,
};

/** The state of screen. */
enum ScreenState {
  SCREEN_STATE_NONE = 0,
  SCREEN_STATE_ONE = 1,
  SCREEN_STATE_TWO = 2,
  SCREEN_STATE_SEVEN = 7,
};

/** The profile of screen. */
enum ScreenProfile {
  SCREEN_PROFILE_NONE = 0,
  SCREEN_PROFILE_ONE = 1,
  SCREEN_PROFILE_TWO = 2,
  SCREEN_PROFILE_SEVEN = 7,
};

/** The scenario of screen. */
enum ScreenScenario {
  SCREEN_SCENARIO_NONE = 0,
  SCREEN_SCENARIO_ONE = 1,
  SCREEN_SCENARIO_TWO = 2,
  SCREEN_SCENARIO_SEVEN = 7,
};

/** The reason of screen. */
enum ScreenReason {
  SCREEN_REASON_NONE = 0,
  SCREEN_REASON_ONE = 1,
  SCREEN_REASON_TWO = 2,
  SCREEN_REASON_SEVEN = 7,
};

/** The errors. */
enum ErrorCodeType {
  /** 0: No error. */
  ERR_OK = 0,
  /** 1: A general error. */
  ERR_FAILED = 1,
  /** 2: An argument is invalid. */
  ERR_INVALID_ARGUMENT = 2,
  /** 7: The engine is not initialized. */
  ERR_NOT_INITIALIZED = 7,
};

/** The layout of screen. */
enum ScreenLayout {
  SCREEN_LAYOUT_NONE = 0,
  SCREEN_LAYOUT_ONE = 1,
  SCREEN_LAYOUT_TWO = 2,
  SCREEN_LAYOUT_SEVEN = 7,
};

/** The quality of mixer. */
enum MixerQuality {
  MIXER_QUALITY_NONE = 0,
  MIXER_QUALITY_ONE = 1,
  MIXER_QUALITY_TWO = 2,
  MIXER_QUALITY_SEVEN = 7,
};

/** The state of mixer. */
enum MixerState {
  MIXER_STATE_NONE = 0,
  MIXER_STATE_ONE = 1,
  MIXER_STATE_TWO = 2,
  MIXER_STATE_SEVEN = 7,
};

/** The profile of mixer. */
enum MixerProfile {
  MIXER_PROFILE_NONE = 0,
  MIXER_PROFILE_ONE = 1,
  MIXER_PROFILE_TWO = 2,
  MIXER_PROFILE_SEVEN = 7,
};

/** The scenario of mixer. */
enum MixerScenario {
  MIXER_SCENARIO_NONE = 0,
  MIXER_SCENARIO_ONE = 1,
  MIXER_SCENARIO_TWO = 2,
  MIXER_SCENARIO_SEVEN = 7,
};

/** The reason of mixer. */
enum MixerReason {
  MIXER_REASON_NONE = 0,
  MIXER_REASON_ONE = 1,
  MIXER_REASON_TWO = 2,
  MIXER_REASON_SEVEN = 7,
};

/** The layout of mixer. */
enum MixerLayout {
  MIXER_LAYOUT_NONE = 0,
  MIXER_LAYOUT_ONE = 1,
  MIXER_LAYOUT_TWO = 2,
  MIXER_LAYOUT_SEVEN = 7,
};

/** The quality of relay. */
enum RelayQuality {
  RELAY_QUALITY_NONE = 0,
  RELAY_QUALITY_ONE = 1,
  RELAY_QUALITY_TWO = 2,
  RELAY_QUALITY_SEVEN = 7,
};

/** The state of relay. */
enum RelayState {
  RELAY_STATE_NONE = 0,
  RELAY_STATE_ONE = 1,
  RELAY_STATE_TWO = 2,
  RELAY_STATE_SEVEN = 7,
};

/** The profile of relay. */
enum RelayProfile {
  RELAY_PROFILE_NONE = 0,
  RELAY_PROFILE_ONE = 1,
  RELAY_PROFILE_TWO = 2,
  RELAY_PROFILE_SEVEN = 7,
};

/** The scenario of relay. */
enum RelayScenario {
  RELAY_SCENARIO_NONE = 0,
  RELAY_SCENARIO_ONE = 1,
  RELAY_SCENARIO_TWO = 2,
  RELAY_SCENARIO_SEVEN = 7,
};

/** The reason of relay. */
enum RelayReason {
  RELAY_REASON_NONE = 0,
  RELAY_REASON_ONE = 1,
  RELAY_REASON_TWO = 2,
  RELAY_REASON_SEVEN = 7,
};

/** The layout of relay. */
enum RelayLayout {
  RELAY_LAYOUT_NONE = 0,
  RELAY_LAYOUT_ONE = 1,
  RELAY_LAYOUT_TWO = 2,
  RELAY_LAYOUT_SEVEN = 7,
};

}  // namespace tern
